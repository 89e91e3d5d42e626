import { ownId } from '../vocabulary/own-id.ts';
import { isBodyName, isDayLine, type ReadLine } from './lines.ts';
import { ANNEX, isNoticeTitle } from './segments.ts';
import type { OutlineClause, OutlinePart } from './types.ts';

/** A place that the notice does not number: the id of its clause, our name for it, and what stands there. */
type Place = readonly [id: string, name: string, has: (text: string, at: number) => boolean];

/** A document number: 某政发〔2030〕1号. */
export const DOCUMENT_NUMBER = /\S*[〔[（(【]\s*\d{4}\s*[〕\]）)】]\s*第?\s*\d+\s*号/;

/** The head of the notice: issuing bodies, document number, title, addressees and the opening paragraph. */
export function headPart(lines: readonly ReadLine[]): OutlinePart {
  const title = lines.findIndex(({ text }) => isNoticeTitle(text));
  const otherwise = lines.findIndex(({ heading, text }) => heading ?? text.length > 8);
  const last = title === -1 ? Math.max(0, otherwise) : title;
  // A title broken over two lines starts with 关于 and ends with the word for its kind.
  const broken = lines.findIndex(({ text }, at) => at <= last && last - at <= 2 && text.startsWith('关于'));
  const first = broken === -1 ? last : broken;
  const end = lines.findIndex(({ text }, at) => at > last && at <= last + 3 && /[:：]$/.test(text));
  const isList = lines.slice(last + 1, end + 1).every(({ text }) => !/[。；]/.test(text));
  return part('preamble', '文首', lines, [
    ['title', '标题', (_, at) => at >= first && at <= last],
    ['addressees', '主送', (_, at) => at > last && at <= end && isList],
    ['number', '发文字号', (text, at) => DOCUMENT_NUMBER.test(text) && (at < last || text.length < 30)],
    ['number', '发文字号', (text, at) => at < last && text.endsWith('文件')],
    ['issuers', '发文机关', (text, at) => at < last && isBodyName(text)],
    ['date', '成文日期', (text, at) => at > last && isDayLine(text)],
    ['basis', '引言', (_, at) => at > last],
  ]);
}

/** The signature: the list of annexes, bodies, day, and notes in brackets. */
export function signaturePart(lines: readonly ReadLine[]): OutlinePart {
  const day = lines.findIndex(({ text }) => isDayLine(text));
  const above = day === -1 ? lines : lines.slice(0, day);
  const listed = above.findLastIndex(({ text, number }) => ANNEX.test(text) || number);
  return part('signature', '落款', lines, [
    ['attachment', '附件说明', (_, at) => at <= listed],
    ['date', '成文日期', isDayLine],
    ['page', '页注', (text) => /^[（(].*无正文.*[）)]$/.test(text)],
    ['publication', '公开方式', (text) => /^[（(].*[）)]$/.test(text)],
    ['bodies', '署名', isBodyName],
  ]);
}

/** Whom the notice was sent to, and who printed it. */
export function distributionPart(lines: readonly ReadLine[]): OutlinePart {
  return part('distribution', '主送与印发', lines, [
    ['recipients', '主送', (text) => text.startsWith('主送')],
    ['copies', '抄送', (text) => /^(?:抄送|抄报|分送)/.test(text)],
    ['imprint', '印发', (text) => isBodyName(text) || text.endsWith('印发')],
  ]);
}

/** A part without a heading: lines in a row that belong to the same place are one clause, others paragraphs. */
function part(id: string, title: string, lines: readonly ReadLine[], places: readonly Place[]): OutlinePart {
  const clauses: OutlineClause[] = [];
  const used = new Set<string>();
  let before: string | undefined;
  lines.forEach(({ text }, at) => {
    const [place, name] = places.find(([, , has]) => has(text, at)) ?? [];
    const last = clauses.at(-1);
    const paragraphs = place === 'issuers' || place === 'bodies' ? namesIn(text) : [text];
    if (place === undefined || name === undefined || (place === 'basis' && before === 'basis')) {
      clauses.push({ id: `${id}.p${String(at + 1)}`, paragraphs });
    } else if (last && place === before) {
      if (place === 'title') last.paragraphs = [last.paragraphs.join('') + text];
      else last.paragraphs.push(...paragraphs);
    } else {
      clauses.push({ id: `${id}.${ownId(used, place)}`, name, paragraphs });
    }
    before = place;
  });
  return { id, title, printed: false, clauses };
}

/** The names of bodies that stand on one line with blanks between them, each by itself. */
function namesIn(text: string): string[] {
  const names = text.split(/ +/);
  return names.every(isBodyName) ? names : [text];
}
