import { locateTerms, matchedRanges } from '../../logic/search/highlight.ts';

/** Marks the matched terms in an element that holds text only; without terms takes the marks away. */
export function markTerms(element: Element, terms: readonly string[]): void {
  const text = element.textContent;
  const ranges = terms.length === 0 ? [] : matchedRanges(locateTerms(text), terms);
  if (ranges.length === 0 && element.childElementCount === 0) return;
  let at = 0;
  const pieces = ranges.flatMap(([from, to]) => {
    const marked = document.createElement('mark');
    marked.textContent = text.slice(from, to);
    const before = text.slice(at, from);
    at = to;
    return [before, marked];
  });
  element.replaceChildren(...pieces, text.slice(at));
}
