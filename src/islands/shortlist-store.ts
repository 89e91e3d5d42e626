import { parseShortlist, toggled } from '../logic/shortlist.ts';

const KEY = 'shortlist';

/** Told to the window when the shortlist changed; in other tabs the browser's own `storage` event tells it. */
const SHORTLIST_CHANGED = 'shortlist-changed';

/** Holds the list where the browser does not allow saving. */
let unsaved: string[] | null = null;

/** The starred topics, the first starred first. */
export function starredTopics(): string[] {
  if (unsaved) return unsaved;
  try {
    return parseShortlist(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Replaces the starred topics. Returns whether the browser saved them; if not, they hold on this page. */
export function setStarredTopics(ids: readonly string[]): boolean {
  try {
    if (ids.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(ids));
    unsaved = null;
  } catch {
    unsaved = [...ids];
  }
  window.dispatchEvent(new Event(SHORTLIST_CHANGED));
  return unsaved === null;
}

/** Stars a topic or takes its star away. Returns whether the browser saved it. */
export function toggleStar(id: string): boolean {
  return setStarredTopics(toggled(starredTopics(), id));
}

/** Calls back when the shortlist changed, on this page or in another tab. */
export function onShortlistChange(callback: () => void): void {
  window.addEventListener(SHORTLIST_CHANGED, callback);
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) callback();
  });
}
