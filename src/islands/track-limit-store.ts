/** Where the tracks are kept that the self-check found suitable and the visitor wants to see alone. */
const KEY = 'track-limit';

/** Told to the window when the limit changed; in other tabs the browser's own `storage` event tells it. */
const LIMIT_CHANGED = 'track-limit-changed';

/** The tracks that are to be shown, by id; null where all are. */
export function limitedTracks(): string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : null;
  } catch {
    return null;
  }
}

/** Shows these tracks only, or all again with null. Returns whether the browser saved it. */
export function limitTracks(ids: readonly string[] | null): boolean {
  try {
    if (ids === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(LIMIT_CHANGED));
  return true;
}

/** Calls back when the limit changed, on this page or in another tab. */
export function onTrackLimitChange(callback: () => void): void {
  window.addEventListener(LIMIT_CHANGED, callback);
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) callback();
  });
}
