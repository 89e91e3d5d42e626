import { lineNumber } from './numbering.ts';
import { isBodyName, isDayLine, isTitle, type ReadLine } from './lines.ts';

/** A stretch of the document that is read in its own way. */
export interface Segment {
  kind: 'head' | 'body' | 'signature' | 'annex' | 'distribution';
  lines: ReadLine[];
}

/** The start of a line that begins an annex or lists one. */
export const ANNEX = /^附\s*[件录表]\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?\s*(?:[:：.．、]|$|(?=\s))\s*/;
const DISTRIBUTION = /^(?:主送|抄送|抄报|分送)[:：]/;
const IMPRINT = /\d日印发$/;
/** Notes beside the day and the bodies of a signature. */
const BESIDE_SIGNATURE = /^[（(【].{1,60}[）)】]$/;
/** How far before its bodies a signature has the list of annexes. */
const LONGEST_LIST = 15;

/** Cuts a document into head, body, signature, annexes and distribution, in its order; no line is lost. */
export function segmentsOf(lines: readonly ReadLine[]): Segment[] {
  const texts = lines.map(({ text }) => text);
  const title = texts.findIndex(isNoticeTitle);
  const day = signatureDay(texts, title);
  const annexes = annexStarts(texts, day);
  const bodyEnd = annexes[0] ?? lines.length;
  const signature = signatureStart(lines, day, bodyEnd);
  const head = Math.min(endOfHead(lines, title), signature, bodyEnd);
  const starts: (readonly [Segment['kind'], number])[] = [
    ['head', 0],
    ['body', head],
    ['signature', signature],
    // What follows a signature goes on with the notice, such as an annex that is not called one.
    ['body', texts.findIndex((text, at) => day !== -1 && at > day && !BESIDE_SIGNATURE.test(text))],
    ...annexes.map((at) => ['annex', at] as const),
    ['distribution', distributionStart(texts, head)],
  ];
  const cuts = starts.filter(([, at]) => at !== -1).sort(([, one], [, other]) => one - other);
  return cuts
    .map(([kind, at], index) => ({ kind, lines: lines.slice(at, cuts[index + 1]?.[1]) }))
    .filter((segment) => segment.lines.length > 0);
}

/** Whether a line reads as the title of a notice, or as the last line of one. */
export function isNoticeTitle(text: string): boolean {
  return (
    /(?:通知|公告|通告|启事|方案|指南|规则|细则|办法|章程|邀请函|的函|手册|须知)(?:[（(].{1,10}[）)])?$/.test(text) &&
    isTitle(text, 80) &&
    !lineNumber(text)
  );
}

/** The line with the day of the signature, or -1; a day alone above other text is none. */
function signatureDay(texts: readonly string[], title: number): number {
  const annex = texts.findIndex((text) => /^附\s*件\s*\d?$/.test(text));
  const isKnown = (text: string) =>
    [ANNEX, BESIDE_SIGNATURE, DISTRIBUTION].some((known) => known.test(text)) || isBodyName(text);
  return texts.findIndex((text, at) => {
    const next = texts[at + 1];
    const isInside = at > title && (annex === -1 || at < annex);
    return isInside && isDayLine(text) && (next === undefined || isKnown(next));
  });
}

/** Where annexes start. An entry of the list of annexes, which stands before the signature, is not a start. */
function annexStarts(texts: readonly string[], day: number): number[] {
  return texts.flatMap((text, at) => {
    const label = ANNEX.exec(text)?.[0];
    if (label === undefined || at < day || text.length > 80) return [];
    const [rest, next] = [text.slice(label.length), texts[at + 1]];
    const listed =
      rest !== '' &&
      (lineNumber(rest) !== undefined || next === undefined || ANNEX.test(next) || /^2[.．、]/.test(next));
    return listed || /[。；，]/.test(rest) ? [] : [at];
  });
}

/** Where the signature starts: at the list of annexes before it, or at its bodies. */
function signatureStart(lines: readonly ReadLine[], day: number, end: number): number {
  const known = (text: string) => isBodyName(text) || BESIDE_SIGNATURE.test(text);
  let start = day === -1 ? end : day;
  while (start > 1 && day !== -1 && known(lines[start - 1]?.text ?? '')) start--;
  for (let at = start - 1; at > Math.max(0, start - LONGEST_LIST); at--) {
    const line = lines[at];
    if (!line || line.kind === 'row') break;
    if (ANNEX.test(line.text) && !/[。，]/.test(line.text)) {
      while (ANNEX.test(lines[at - 1]?.text ?? '')) at--;
      return at;
    }
    if (!isTitle((line.number?.rest ?? line.text).replace(/[；;。]$/, ''), 60)) break;
  }
  return start;
}

/** The line with which distribution or imprint starts, or -1. */
function distributionStart(texts: readonly string[], from: number): number {
  const at = texts.findIndex(
    (text, index) => index >= from && (DISTRIBUTION.test(text) || IMPRINT.test(text.replace(/\s/g, ''))),
  );
  return at > 0 && !DISTRIBUTION.test(texts[at] ?? '') && isBodyName(texts[at - 1] ?? '') ? at - 1 : at;
}

/** The first line that is not the head's: the first one with a number, a row of a table, or a heading below the title. */
function endOfHead(lines: readonly ReadLine[], title: number): number {
  const end = lines.findIndex(
    ({ number, heading, kind }, at) =>
      at > title && (number !== undefined || kind === 'row' || (heading !== undefined && title !== -1)),
  );
  return end === -1 ? lines.length : end;
}
