/** How many of the pages that a visitor came by are kept for when there is no network; the oldest go first. */
export const KEPT_PAGES = 60;

/** The field in the head of an answer that the browser kept. */
export const KEPT = 'x-kept';
