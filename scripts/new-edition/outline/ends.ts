import { isBodyName, isDayLine, type ReadLine } from './lines.ts';
import { ownId } from '../own-id.ts';
import { ANNEX, isNoticeTitle } from './segments.ts';
import type { OutlineClause, OutlinePart } from './types.ts';

/** Our names for lines that the notice does not number, by their ids. */
const PLACES = {
  issuers: '发文机关',
  number: '发文字号',
  title: '标题',
  addressees: '主送',
  basis: '引言',
  attachment: '附件说明',
  page: '页注',
  bodies: '署名',
  date: '成文日期',
  publication: '公开方式',
  recipients: '主送',
  copies: '抄送',
  imprint: '印发',
};
type Place = keyof typeof PLACES;

/** A document number: 某政发〔2030〕1号. */
export const DOCUMENT_NUMBER = /\S*[〔[（(【]\s*\d{4}\s*[〕\]）)】]\s*第?\s*\d+\s*号/;

/** The head of the notice: issuing bodies, document number, title, addressees and the opening paragraph. */
export function headPart(lines: readonly ReadLine[]): OutlinePart {
  const from = lines.findIndex(({ text }) => isNoticeTitle(text));
  const last =
    from === -1
      ? Math.max(
          0,
          lines.findIndex(({ heading, text }) => heading ?? text.length > 8),
        )
      : from;
  // A title broken over two lines starts with 关于 and ends with the word for its kind.
  const first = lines.findIndex(({ text }, at) => at <= last && last - at <= 2 && text.startsWith('关于'));
  const addressees = lines.findIndex(({ text }, at) => at > last && at <= last + 3 && /[:：]$/.test(text));
  const isList = lines.slice(last + 1, addressees + 1).every(({ text }) => !/[。；]/.test(text));
  return part('preamble', '文首', lines, ({ text }, at) => {
    if (at >= (first === -1 ? last : first) && at <= last) return 'title';
    if (at < last) {
      if (DOCUMENT_NUMBER.test(text) || text.endsWith('文件')) return 'number';
      return isBodyName(text) ? 'issuers' : undefined;
    }
    if (at <= addressees && isList) return 'addressees';
    return DOCUMENT_NUMBER.test(text) && text.length < 30 ? 'number' : isDayLine(text) ? 'date' : 'basis';
  });
}

/** The signature: the list of annexes, bodies, day, and notes in brackets. */
export function signaturePart(lines: readonly ReadLine[]): OutlinePart {
  const day = lines.findIndex(({ text }) => isDayLine(text));
  const listed = lines.findLastIndex(
    ({ text, number }, at) => (day === -1 || at < day) && (ANNEX.test(text) || number),
  );
  return part('signature', '落款', lines, ({ text }, at) => {
    if (at <= listed) return 'attachment';
    if (isDayLine(text)) return 'date';
    if (/^[（(].*[）)]$/.test(text)) return text.includes('无正文') ? 'page' : 'publication';
    return isBodyName(text) ? 'bodies' : undefined;
  });
}

/** Whom the notice was sent to, and who printed it. */
export function distributionPart(lines: readonly ReadLine[]): OutlinePart {
  return part('distribution', '主送与印发', lines, ({ text }) => {
    if (text.startsWith('主送')) return 'recipients';
    if (/^(?:抄送|抄报|分送)/.test(text)) return 'copies';
    return isBodyName(text) || text.endsWith('印发') ? 'imprint' : undefined;
  });
}

/** The names of bodies that stand on one line with blanks between them, each by itself. */
function namesIn(text: string): string[] {
  const names = text.split(/ +/);
  return names.every(isBodyName) ? names : [text];
}

/** A part without a heading: lines in a row that belong to the same place are one clause, others paragraphs. */
function part(
  id: string,
  title: string,
  lines: readonly ReadLine[],
  placeOf: (line: ReadLine, at: number) => Place | undefined,
): OutlinePart {
  const clauses: OutlineClause[] = [];
  const used = new Set<string>();
  let before: Place | undefined;
  lines.forEach((line, at) => {
    const place = placeOf(line, at);
    const last = clauses.at(-1);
    const paragraphs = place === 'issuers' || place === 'bodies' ? namesIn(line.text) : [line.text];
    if (place === undefined || (place === 'basis' && before === 'basis')) {
      clauses.push({ id: `${id}.p${String(at + 1)}`, paragraphs });
    } else if (last && place === before) {
      if (place === 'title') last.paragraphs = [last.paragraphs.join('') + line.text];
      else last.paragraphs.push(...paragraphs);
    } else {
      clauses.push({ id: `${id}.${ownId(used, place)}`, name: PLACES[place], paragraphs });
    }
    before = place;
  });
  return { id, number: null, label: null, title, printed: false, clauses };
}
