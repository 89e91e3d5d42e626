import { addDays, countDays } from '../../../src/logic/dates.ts';
import { readCounts } from '../../../src/logic/read-facts/counts.ts';
import { readSpans, type Span } from '../../../src/logic/read-facts/dates.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { chinese } from '../edition/chinese.ts';
import { wordsOf } from '../edition/edition-record.ts';
import { ownId } from '../vocabulary/own-id.ts';
import { draftOf } from './draft-of.ts';
import type { Sentence } from './places.ts';
import { usualId } from '../vocabulary/vocabulary.ts';

const SCHEDULE = /赛程|时间|日程|进度|安排|阶段|流程|步骤|赛制/;
/** What a phase is about in a part that is not the schedule. */
const ELSEWHERE = /截止|报名时间|提交时间|报名期|决赛时间|逾期/;
const LONGEST_NAME = 20;

/** Phases with their times, from the sentences of the schedule that name some, and the phase of registration. */
export function phaseDrafts(sentences: readonly Sentence[], year: number): Draft[] {
  const used = new Set<string>();
  const drafts = sentences.filter(isOfSchedule).flatMap((sentence) =>
    readSpans(sentence.text, { year }).flatMap((span): Draft[] => {
      const { clause } = sentence;
      const name = nameOf(sentence, span);
      if (name === undefined) return [];
      const id = ownId(used, usualId('phases', name) ?? 'phase');
      const quote = happening(wordsOf(clause), span);
      const value = {
        id,
        number: used.size,
        name: chinese(name),
        clause: clause.id,
        quote: quote && chinese(quote),
        ...timesOf(span),
        statedDays: statedDays(clause.paragraphs.join(''), span),
      };
      return [draftOf('phase', value, sentence)];
    }),
  );
  const registration = drafts
    .filter(({ id }) => id === 'phase-registration')
    .map(({ clause, quote }) =>
      draftOf('registration', { registration: 'registration' }, { clause: { id: clause }, text: quote }),
    );
  return [...drafts, ...registration];
}

/** Whether a sentence stands below a heading about the schedule, or says itself that it is about a deadline. */
function isOfSchedule({ part, clause, text }: Sentence): boolean {
  if (!part.printed && part.number === undefined && part.id !== 'text') return false;
  const above = part.clauses.filter(({ id }) => clause.id.startsWith(`${id}.`));
  const titles = [
    part.title,
    clause.title ?? '',
    ...above.map(({ title, paragraphs }) => title ?? paragraphs[0] ?? ''),
  ];
  return titles.some((title) => SCHEDULE.test(title)) || ELSEWHERE.test(text);
}

/** The name of a phase: a cell of its row, the heading of its clause, the words around its time, or the heading of its part. */
function nameOf({ part, clause, text }: Sentence, span: Span): string | undefined {
  const whole = clause.paragraphs.join('\n');
  const cells = clause.table ? text.split(/\s*\|\s*/).filter((words) => !words.includes(span.words)) : [];
  const before = text.slice(0, span.at);
  const after = text.slice(span.at + span.words.length);
  const lead = whole.slice(0, Math.max(0, whole.indexOf(text)));
  return [...cells, clause.title, before, lead, after, part.title].map(nameIn).find((name) => name !== undefined);
}

/** The first words of a text that can be a name. */
function nameIn(text = ''): string | undefined {
  const [words = ''] = text.replace(/^[\s\p{P}]+/u, '').split(/[。：:（(，,；;\n|]/);
  const name = words.replace(/[\s在于自从为]+$/u, '').trim();
  return /^\p{Script=Han}{2}/u.test(name) && name.length <= LONGEST_NAME ? name : undefined;
}

/** What happens in a phase: the sentence after its time. */
function happening(text: string, { words }: Span): string | undefined {
  const [, ...after] = text.split(words);
  const rest = after.join(words).replace(/^[^\p{L}\p{N}“《]+/u, '');
  const sentence = /^[^。；\n]+[。；]?/.exec(rest)?.[0].trim() ?? '';
  return sentence.length >= 4 ? sentence : undefined;
}

/** The times of a span as schedule.yaml has them; hours are of the zone of China. */
function timesOf({ start, end, precision, words }: Span): object {
  const isOpen = start === undefined || end === undefined;
  const isVague = isOpen || precision === 'period' || precision === 'month';
  return {
    precision: isOpen ? 'open' : precision,
    start: isOpen ? start?.slice(0, 10) : instantOf(start),
    end: end && instantOf(end),
    when: isVague ? chinese(words) : undefined,
  };
}

function instantOf(time: string): string {
  const [day = '', hour] = time.split('T');
  if (hour === undefined) return day;
  return hour === '24:00' ? `${addDays(day, 1)}T00:00:00+08:00` : `${day}T${hour}:00+08:00`;
}

/** The number of days of a span, where its clause states it. */
function statedDays(text: string, { start, end, precision }: Span): number | undefined {
  if (precision !== 'day' || start === undefined || end === undefined) return undefined;
  const days = countDays(start, end);
  return readCounts(text).some(({ number, unit }) => number === days && /^[天日]$/.test(unit)) ? days : undefined;
}
