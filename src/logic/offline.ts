/** The number of visited pages kept for reading offline; the oldest go first. */
export const KEPT_PAGES = 60;

/** The field in the head of an answer that the browser kept. */
export const KEPT = 'x-kept';
