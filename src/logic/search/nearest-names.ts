import { fold } from './fold.ts';

/** What makes two words alike: their Chinese characters, and three letters in a row of the others. */
const PIECE = /\p{Script=Han}|(?=([^\P{L}\p{Script=Han}]{3}))/gu;

/**
 * Those of the named things that are most like a query, which is no word of theirs, the nearest first; at most `most`, and
 * none that has nothing in common with it.
 */
export function nearestNames<T extends { name: string }>(query: string, named: readonly T[], most: number): T[] {
  const wanted = piecesOf(query);
  return named
    .map((each) => {
      const own = piecesOf(each.name);
      const shared = [...own].filter((piece) => wanted.has(piece)).length;
      return { each, shared, share: shared / own.size };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || b.share - a.share)
    .slice(0, most)
    .map(({ each }) => each);
}

function piecesOf(text: string): Set<string> {
  return new Set(Array.from(fold(text).matchAll(PIECE), ([character, letters]) => letters ?? character));
}
