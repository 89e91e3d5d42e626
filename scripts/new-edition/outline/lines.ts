import { lineNumber, numberOf, type LineNumber } from './numbering.ts';
import type { NoticeLine } from './types.ts';

/** Signs of one font only and lost characters, which no text of an edition may have. */
const UNSAYABLE = /[\p{Co}\uFFFD]/gu;

/** A line with the number at its start, if it has one. */
export interface ReadLine extends NoticeLine {
  number: LineNumber | undefined;
}

/** Blanks that programs put between Chinese characters and digits; behind a label at the start they part it from its title. */
const BLANKS = /(?<=.{8})(?:(?<=\p{Script=Han}) (?=\d+ ?\p{Script=Han})|(?<=\p{Script=Han} ?\d+) (?=\p{Script=Han}))/gu;

/** A line with the number at its start; a row of a table has none. */
export function readLine(line: NoticeLine): ReadLine {
  const text = wideMarks(line.text.replace(UNSAYABLE, '').replace(/\s+/gu, ' ').replace(BLANKS, '').trim());
  return { ...line, text, number: line.kind === 'row' ? undefined : lineNumber(text, line.heading !== undefined) };
}

/** Commas, semicolons and brackets beside Chinese characters in the width that belongs to them; those of a label stay. */
function wideMarks(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}”》）]) ?([,;]) ?(?=[\p{Script=Han}“《（])/gu, (_, mark: string) =>
      mark === ',' ? '，' : '；',
    )
    .replace(/(?<=\p{Script=Han}) ?\(([^()]*)\)/gu, '（$1）');
}

/** The words of a line without its number. */
export function wordsOf({ number, text }: ReadLine): string {
  return number ? number.rest : text;
}

/** Whether a text reads as a heading: short, and without the punctuation of a sentence. */
export function isTitle(text: string, longest = 40): boolean {
  return text !== '' && text.length <= longest && !/[。；;！!？?]/.test(text) && !/[，,、：:]$/.test(text);
}

/** A line that does not end a sentence, such as a name with a telephone number. */
export function isRunOn(text: string): boolean {
  return text.length <= 40 && !/[。；;：:]$/.test(text);
}

/** A day that stands alone on its line, as below a signature: 2030年5月6日, 二〇三〇年五月六日. */
export function isDayLine(text: string): boolean {
  return /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/.test(
    text.replace(/\s+/g, ''),
  );
}

/** Whether a line is the name of a body and nothing else. */
export function isBodyName(text: string): boolean {
  return (
    text.length <= 40 &&
    !/[，。；：:、]/.test(text) &&
    /(?:局|委|厅|办|部|院|署|室|行|会|府|团|所|中心|公司|大学|学院|集团|协会|管委会|联盟|学会)(?:[（(].{1,12}[）)])?$/.test(
      text,
    )
  );
}

/**
 * The list items that run inside a paragraph, cut into lines of their own: “如下：1.甲。2.乙。” becomes three. Only a list
 * that starts at 1 after a colon or a full stop and goes on counts.
 */
export function splitInlineList(line: ReadLine): ReadLine[] {
  const marks = [
    /(?<=[：:。；;])\s*([0-9]{1,2})[.．、](?![0-9])/g,
    /(?<=[：:。；;，])\s*([①-⑳]|[（(](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[）)])/g,
  ];
  for (const mark of marks) {
    const starts: number[] = [];
    for (const found of line.text.matchAll(mark)) {
      if (numberOf(found[1] ?? '') === starts.length + 1) starts.push(found.index);
    }
    const first = starts[0];
    if (first === undefined || starts.length < 2 || line.text[first - 1] === '，') continue;
    const pieces = [line.text.slice(0, first), ...starts.map((start, at) => line.text.slice(start, starts[at + 1]))];
    const [head, ...items] = pieces.map((text) => readLine({ text: text.trim(), line: line.line, kind: 'text' }));
    return head ? [{ ...line, text: head.text, number: line.number && head.number }, ...items] : [line];
  }
  return [line];
}
