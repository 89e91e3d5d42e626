import { addDays, countDays } from '../../../src/logic/dates.ts';
import { readSpans, type Span } from '../../../src/logic/read-facts/dates.ts';
import { LIST_FILES, RECORD_FILES } from '../../../src/model/dataset.ts';
import { wordsOf } from '../edition/edition-record.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Sentence } from './places.ts';

/** The ids of phases by the words of their names; the first that fits counts. */
const IDS: readonly (readonly [RegExp, string])[] = [
  [/公示/, 'public-notice'],
  [/颁奖|闭幕/, 'award-ceremony'],
  [/报名|申报|注册|征集/, 'registration'],
  [/提交|上传/, 'submission'],
  [/初赛|初评|初审|海选|预赛/, 'preliminary'],
  [/复赛|复评|半决赛/, 'semi-final'],
  [/决赛|终评|路演|答辩/, 'final'],
  [/评审|评选|评议/, 'review'],
  [/验证|核验|审查|调研/, 'verification'],
  [/培训|宣讲|辅导/, 'training'],
  [/启动|发布|宣传/, 'launch'],
  [/展示|孵化|推广|转化/, 'follow-up'],
];
const SCHEDULE = /赛程|时间|日程|进度|安排|阶段|流程|步骤|赛制/;
/** What a phase is about in a part that is not the schedule. */
const ELSEWHERE = /截止|报名时间|提交时间|报名期|决赛时间|逾期/;
const LONGEST_NAME = 20;

/** Phases with their times, from the sentences of the schedule that name some, and the phase of registration. */
export function phaseDrafts(sentences: readonly Sentence[], year: number): Draft[] {
  const used = new Set<string>();
  const drafts = sentences.flatMap((sentence): Draft[] => {
    const { clause, text } = sentence;
    if (!isOfSchedule(sentence, sentences)) return [];
    return readSpans(text, { year }).flatMap((span): Draft[] => {
      const name = nameOf(sentence, span);
      if (name === undefined) return [];
      const id = once(used, IDS.find(([words]) => words.test(name))?.[1] ?? 'phase');
      const quote = happening(wordsOf(clause), span);
      const value = {
        id,
        number: used.size,
        name: { 'zh-CN': name },
        clause: clause.id,
        ...(quote === undefined ? {} : { quote: { 'zh-CN': quote } }),
        ...timesOf(span),
        ...statedDays(clause.paragraphs.join(''), span),
      };
      return [
        { id: `phase-${id}`, kind: 'phase', file: LIST_FILES.phases.path, value, clause: clause.id, quote: text },
      ];
    });
  });
  const registration = drafts.find(({ id }) => id === 'phase-registration');
  if (!registration) return drafts;
  const { clause, quote } = registration;
  const value = { registration: 'registration' };
  return [
    ...drafts,
    { id: 'registration', kind: 'registration', file: RECORD_FILES.edition.path, value, clause, quote },
  ];
}

/** Whether a sentence stands below a heading about the schedule, or says itself that it is about a deadline. */
function isOfSchedule({ part, clause, text }: Sentence, sentences: readonly Sentence[]): boolean {
  if (!part.printed && part.number === null && part.id !== 'text') return false;
  if ((part.label ?? '').startsWith('附')) return false;
  const above = sentences.filter((other) => other.part === part && clause.id.startsWith(`${other.clause.id}.`));
  const titles = [
    part.title,
    clause.title ?? '',
    ...above.map((other) => other.clause.title ?? other.clause.paragraphs[0] ?? ''),
  ];
  return titles.some((title) => SCHEDULE.test(title)) || ELSEWHERE.test(text);
}

/** The name of a phase: the heading of its clause, or the words before or after its time, or the heading of its part. */
function nameOf({ part, clause, text }: Sentence, span: Span): string | undefined {
  const cells = clause.table ? text.split(/\s*\|\s*/) : [];
  const cell = cells.find(
    (words) => !words.includes(span.words) && words.length <= LONGEST_NAME && /\p{Script=Han}{2}/u.test(words),
  );
  const before = text.slice(0, span.at);
  const whole = clause.paragraphs.join('\n');
  const start = whole.indexOf(text);
  const lead = start > 0 ? whole.slice(0, start) : '';
  const after = text.slice(span.at + span.words.length);
  return [cell, title(clause.title), title(before), title(lead), title(after), title(part.title)].find(
    (words) => words !== undefined,
  );
}

/** The first words of a text that can be a name. */
function title(text = ''): string | undefined {
  const words =
    text
      .replace(/^[\s\p{P}]+/u, '')
      .split(/[。：:（(，,；;\n|]/)[0]
      ?.replace(/[\s在于自从为]+$/u, '')
      .trim() ?? '';
  return /^\p{Script=Han}{2}/u.test(words) && words.length <= LONGEST_NAME && !/^\d/.test(words) ? words : undefined;
}

/** What happens in a phase: the sentence after its time. */
function happening(text: string, { words }: Span): string | undefined {
  const at = text.indexOf(words);
  if (at === -1) return undefined;
  const rest = text.slice(at + words.length).replace(/^[^\p{L}\p{N}“《]+/u, '');
  const sentence = /^[^。；\n]+[。；]?/.exec(rest)?.[0].trim();
  return sentence !== undefined && sentence.length >= 4 ? sentence : undefined;
}

/** The times of a span as schedule.yaml has them; hours are of the zone of China. */
function timesOf({ start, end, precision, words }: Span): object {
  const when = { when: { 'zh-CN': words } };
  if (start === undefined || end === undefined || precision === 'open') {
    return {
      precision: 'open',
      ...(start === undefined ? {} : { start: start.slice(0, 10) }),
      ...(end === undefined ? {} : { end: instantOf(end) }),
      ...when,
    };
  }
  const isVague = precision === 'period' || precision === 'month';
  return { precision, start: instantOf(start), end: instantOf(end), ...(isVague ? when : {}) };
}

function instantOf(time: string): string {
  const [day = '', hour] = time.split('T');
  if (hour === undefined) return day;
  return hour === '24:00' ? `${addDays(day, 1)}T00:00:00+08:00` : `${day}T${hour}:00+08:00`;
}

function statedDays(text: string, { start, end, precision }: Span): { statedDays?: number } {
  const days = Number(/(\d+)个?(?:天|日)(?![前内])/.exec(text.replace(/\d+月\d+日/g, ''))?.[1]);
  const isDay = precision === 'day' && start !== undefined && end !== undefined;
  return isDay && days === countDays(start, end) ? { statedDays: days } : {};
}

function once(used: Set<string>, id: string): string {
  let own = id;
  for (let again = 2; used.has(own); again++) own = `${id}-${String(again)}`;
  used.add(own);
  return own;
}
