/** A text that the browser keeps for this site, under a name of its own. */
interface KeptText {
  /** The text; null if there is none. */
  read: () => string | null;
  /** Replaces the text, or takes it away. Returns whether the browser saved it; if not, it holds on this page. */
  write: (text: string | null) => boolean;
  /** Calls back when the text changed, on this page or in another tab. */
  onChange: (callback: () => void) => void;
}

/** The text that is kept under a key. */
export function keptText(key: string): KeptText {
  /** Told to the window when the text changed; in other tabs the browser's own `storage` event tells it. */
  const changed = `${key}-changed`;
  /** Holds the text where the browser does not allow saving. */
  let unsaved: { text: string | null } | null = null;
  return {
    read: () => {
      if (unsaved) return unsaved.text;
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
        unsaved = null;
      } catch {
        unsaved = { text };
      }
      window.dispatchEvent(new Event(changed));
      return unsaved === null;
    },
    onChange: (callback) => {
      window.addEventListener(changed, callback);
      window.addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) callback();
      });
    },
  };
}
