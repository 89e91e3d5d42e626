import { isBodyName, isDayLine, type ReadLine } from './lines.ts';
import { ANNEX, isNoticeTitle } from './segments.ts';
import type { OutlineClause, OutlinePart } from './types.ts';

/** A name of ours for lines that the notice does not number. */
interface Place {
  id: string;
  name: string;
}

const ISSUERS = { id: 'issuers', name: '发文机关' };
const NUMBER = { id: 'number', name: '发文字号' };
const TITLE = { id: 'title', name: '标题' };
const ADDRESSEES = { id: 'addressees', name: '主送' };
const BASIS = { id: 'basis', name: '引言' };
const ATTACHMENT = { id: 'attachment', name: '附件说明' };
const PAGE = { id: 'page', name: '页注' };
const BODIES = { id: 'bodies', name: '署名' };
const DATE = { id: 'date', name: '成文日期' };
const PUBLICATION = { id: 'publication', name: '公开方式' };
const RECIPIENTS = { id: 'recipients', name: '主送' };
const COPIES = { id: 'copies', name: '抄送' };
const IMPRINT = { id: 'imprint', name: '印发' };

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
  return part('preamble', '文首', lines, ({ text }, at) => {
    if (at >= (first === -1 ? last : first) && at <= last) return TITLE;
    if (at < last) {
      if (DOCUMENT_NUMBER.test(text) || text.endsWith('文件')) return NUMBER;
      return isBodyName(text) ? ISSUERS : undefined;
    }
    if (at <= addressees && isBodyList(lines.slice(last + 1, addressees + 1))) return ADDRESSEES;
    return DOCUMENT_NUMBER.test(text) && text.length < 30 ? NUMBER : isDayLine(text) ? DATE : BASIS;
  });
}

/** Whether lines name addressees: not sentences. */
function isBodyList(lines: readonly ReadLine[]): boolean {
  return lines.every(({ text }) => !/[。；]/.test(text));
}

/** The signature: the list of annexes, bodies, day, and notes in brackets. */
export function signaturePart(lines: readonly ReadLine[]): OutlinePart {
  const day = lines.findIndex(({ text }) => isDayLine(text));
  const listed = lines.findLastIndex(
    ({ text, number }, at) => (day === -1 || at < day) && (ANNEX.test(text) || number),
  );
  return part('signature', '落款', lines, ({ text }, at) => {
    if (at <= listed) return ATTACHMENT;
    if (isDayLine(text)) return DATE;
    if (/^[（(].*[）)]$/.test(text)) return text.includes('无正文') ? PAGE : PUBLICATION;
    return isBodyName(text) ? BODIES : undefined;
  });
}

/** Whom the notice was sent to, and who printed it. */
export function distributionPart(lines: readonly ReadLine[]): OutlinePart {
  return part('distribution', '主送与印发', lines, ({ text }) => {
    if (text.startsWith('主送')) return RECIPIENTS;
    if (/^(?:抄送|抄报|分送)/.test(text)) return COPIES;
    return isBodyName(text) || text.endsWith('印发') ? IMPRINT : undefined;
  });
}

/** The names of bodies that stand on one line with blanks between them, each by itself. */
function namesIn(place: Place, text: string): string[] {
  const names = text.split(/ +/);
  return (place === ISSUERS || place === BODIES) && names.every(isBodyName) ? names : [text];
}

/** A part without a heading: lines in a row that belong to the same place are one clause, others paragraphs. */
function part(
  id: string,
  title: string,
  lines: readonly ReadLine[],
  placeOf: (line: ReadLine, at: number) => Place | undefined,
): OutlinePart {
  const clauses: OutlineClause[] = [];
  let before: Place | undefined;
  lines.forEach((line, at) => {
    const place = placeOf(line, at);
    const last = clauses.at(-1);
    const basis = place === BASIS && before === BASIS;
    if (last && place && place === before && !basis) {
      if (place === TITLE) last.paragraphs = [last.paragraphs.join('') + line.text];
      else last.paragraphs.push(...namesIn(place, line.text));
    } else {
      const used = clauses.filter((clause) => clause.name === place?.name).length;
      const own = place && !basis ? `${place.id}${used === 0 ? '' : `-${String(used + 1)}`}` : `p${String(at + 1)}`;
      clauses.push({
        id: `${id}.${own}`,
        ...(place && !basis ? { name: place.name } : {}),
        paragraphs: place ? namesIn(place, line.text) : [line.text],
        line: line.line,
      });
    }
    before = place;
  });
  return { id, number: null, label: null, title, printed: false, clauses, line: lines[0]?.line ?? 1 };
}
