import { wordRanges } from '../../logic/search/word-ranges.ts';
import { findPart } from './find-part.ts';

/** With room for it the text stands marked beside the results; on a phone the visitor opens it. */
const WIDE = '(min-width: 64rem)';

/** Shows the text of the visitor in `<details>` with these words marked; hides it if there are none. */
export function showMarked(details: HTMLDetailsElement, text: string, words: readonly string[]): void {
  const ranges = wordRanges(text, words);
  details.hidden = ranges.length === 0;
  details.open = matchMedia(WIDE).matches;
  let at = 0;
  const pieces = ranges.flatMap(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return [before, Object.assign(document.createElement('mark'), { textContent: text.slice(from, to) })];
  });
  findPart(details, 'p', HTMLElement).replaceChildren(...pieces, text.slice(at));
}
