import { storageKey } from './base-path.ts';

/** The names under which a browser keeps what visitors choose; the page on privacy lists them all. */
export const SHORTLIST_KEY = storageKey('shortlist');
export const CHECKLIST_KEY = storageKey('materials-checklist');
export const ELIGIBILITY_KEY = storageKey('eligibility');
export const TRACK_LIMIT_KEY = storageKey('track-limit');
/** These hold for every edition of the site. */
export const MATCH_TEXT_KEY = 'match-text';
/** The text on its way to the page in the other language, until that has opened. */
export const MATCH_SWITCH_KEY = 'match-text-switch';
export const ORIGINAL_KEY = 'show-original';
export const TEXT_SIZE_KEY = 'text-size';
/** Starlight's own. */
export const THEME_KEY = 'starlight-theme';
