import { hasHan } from './analysis.ts';

/** Terms as the tree of the search engine holds them, and back. */
interface TermKeys {
  keyOf: (term: string) => string;
  termOf: (key: string) => string;
}

/**
 * Keys that spell each Chinese character with three capital letters or digits. In the engine's tree of characters a
 * Chinese term would otherwise hang on a branch with thousands of arms, which it walks one by one.
 */
export function createTermKeys(): TermKeys {
  const keys = new Map<string, string>();
  const terms = new Map<string, string>();
  return {
    keyOf: (term) => {
      const known = keys.get(term);
      if (known !== undefined) return known;
      const key = hasHan(term) ? Array.from(term, spell).join('') : term;
      keys.set(term, key);
      terms.set(key, term);
      return key;
    },
    termOf: (key) => terms.get(key) ?? key,
  };
}

const spell = (character: string) => (character.codePointAt(0) ?? 0).toString(36).toUpperCase();
