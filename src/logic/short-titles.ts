/**
 * Titles without the ending that all of them share, for heads of columns: 果园赛道 is 果园 there. Words in letters
 * stay whole, and nothing is taken away where a title would be empty.
 */
export function shortTitles(titles: readonly string[]): string[] {
  const [first = '', ...others] = titles;
  const ending = Array.from(first, (_, at) => first.slice(at)).find((end) =>
    titles.every((title) => title.endsWith(end) && !isCut(title, title.length - end.length)),
  );
  const short = titles.map((title) => title.slice(0, title.length - (ending ?? '').length).trim());
  return others.length === 0 || short.includes('') ? [...titles] : short;
}

/** Whether a place in a text is inside a word of letters. */
function isCut(text: string, at: number): boolean {
  return [text.charAt(at - 1), text.charAt(at)].every((each) => /[^\P{L}\p{Script=Han}]/u.test(each));
}
