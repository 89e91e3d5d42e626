import type { WeightedTerm } from './lexicon.ts';

/** Terms of one field of a document, and how much each counts there. */
export interface Field {
  terms: readonly string[];
  weight: number;
}

/** What a document has of the terms that are asked for. */
export interface TermMatch {
  /** The higher the better; a rare term adds about 4. */
  score: number;
  /** The terms of the document that matched, each with those asked for that it stands for. */
  terms: Map<string, WeightedTerm[]>;
}

/** Documents by their terms. */
export interface TermIndex {
  /** The documents that have one of the terms, by their place. */
  search: (wanted: readonly WeightedTerm[]) => Map<number, TermMatch>;
  /** All terms, in the order in which they first occur. */
  terms: readonly string[];
  /** The number of documents that have a term. */
  count: (term: string) => number;
  /** The places of the documents that have a term. */
  places: (term: string) => number[];
}

/** How slowly repetition stops to count. From `npm run bench:search`, as what follows; the length of a text tells nothing. */
const SATURATION = 1.5;

/** The shares that words of other endings and spellings count of a word as typed. */
const SHARES = { beginning: 0.1, misspelt: 0.45 };

/**
 * Indexes documents for BM25F (Robertson, Zaragoza and Taylor, 2004): the frequencies of a term in all fields are pooled by the
 * fields' weights before they saturate, and a term has one rarity for all fields.
 */
export function createTermIndex(documents: readonly (readonly Field[])[]): TermIndex {
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((fields, at) => {
    for (const { terms, weight } of fields) {
      for (const term of terms) {
        const own = postings.get(term) ?? new Map<number, number>();
        own.set(at, (own.get(at) ?? 0) + weight);
        postings.set(term, own);
      }
    }
  });
  const all = [...postings.keys()];
  const latin = all.filter((term) => /^[a-z\d]/.test(term));
  const rarity = (count: number) => Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));

  /** The terms of the index that one stands for, with the share of its weight that each has. */
  function variants({ term, isBeginning = false, edits = 0 }: WeightedTerm): [string, number][] {
    const found: [string, number][] = postings.has(term) ? [[term, 1]] : [];
    if (!isBeginning && edits === 0) return found;
    for (const each of latin) {
      if (each === term) continue;
      if (isBeginning && each.startsWith(term)) found.push([each, SHARES.beginning]);
      const distance = edits === 0 ? Infinity : editDistance(term, each, edits);
      if (distance <= edits) found.push([each, (SHARES.misspelt * each.length) / (each.length + distance)]);
    }
    return found;
  }

  return {
    terms: all,
    count: (term) => postings.get(term)?.size ?? 0,
    places: (term) => [...(postings.get(term)?.keys() ?? [])],
    search: (wanted) => {
      const matches = new Map<number, TermMatch>();
      for (const asked of wanted) {
        for (const [term, share] of variants(asked)) {
          const own = postings.get(term) ?? new Map<number, number>();
          const worth = asked.weight * share * rarity(own.size);
          for (const [at, frequency] of own) {
            const match = matches.get(at) ?? { score: 0, terms: new Map<string, WeightedTerm[]>() };
            match.score += (worth * frequency) / (frequency + SATURATION);
            match.terms.set(term, [...(match.terms.get(term) ?? []), asked]);
            matches.set(at, match);
          }
        }
      }
      return matches;
    },
  };
}

/** The number of letters to change, add or take out to make one word of the other; infinite where it is above `most`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) > most) return Infinity;
  }
  return row[b.length] ?? Infinity;
}
