import { countDays, dayOf, isDay, timeOf } from '../../../src/logic/dates.ts';
import { readCounts } from '../../../src/logic/read-facts/counts.ts';
import { readSpans, type Span } from '../../../src/logic/read-facts/dates.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Phase } from '../../../src/model/phase.ts';
import { contains } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, type Fact } from './fact.ts';

/** The time of each phase, and how many days it lasts. */
export function phaseFacts(input: CheckInput): Fact[] {
  const { timeZone, year } = input.catalog.edition;
  return input.catalog.phases.flatMap((phase, at) => {
    const { id, clause, when, statedDays } = phase;
    const fact = factsOf(input, 'phases', id, clause);
    // Where the words for the time are quoted, it is read out of them.
    const said = when?.[SOURCE_LANGUAGE];
    const isThere = (text: string) => {
      const spans = spansAfter(input.catalog.phases[at - 1], text, year).filter(
        ({ words }) => said === undefined || contains(said, words) || contains(words, said),
      );
      return spans.some((span) => isThen(phase, span, timeZone)) || (isOpen(phase) && spans.length === 0);
    };
    const lasts = (text: string) =>
      readCounts(text).some(({ number, unit }) => number === statedDays && /[天日]$/u.test(unit));
    return [
      ...fact([phase.start, phase.end, phase.precision].filter((each) => each !== undefined).join(', '), isThere),
      ...fact(statedDays === undefined ? undefined : `${String(statedDays)}天`, lasts),
    ];
  });
}

/** Days by which a time may be before that of the phase above it: what is earlier by more is of the next year. */
const HALF_A_YEAR = 183;

/** The times that a clause states; those without a year are of the next one where they are long before the phase above. */
function spansAfter(before: Phase | undefined, text: string, year: number): Span[] {
  const above = (before?.start ?? before?.end)?.slice(0, 10);
  const spans = readSpans(text, { year });
  const isLongBefore = ({ start, end }: Span) =>
    above !== undefined && countDays((start ?? end ?? above).slice(0, 10), above) > HALF_A_YEAR;
  return spans.length > 0 && spans.every(isLongBefore) ? readSpans(text, { year: year + 1 }) : spans;
}

/** Whether a phase has no date at all. */
function isOpen({ precision, start, end }: Phase): boolean {
  return precision === 'open' && start === undefined && end === undefined;
}

/** Whether a phase is at the time that a clause states. One that is open has what the clause has of start and end. */
function isThen({ precision, start, end }: Phase, span: Span, timeZone: string): boolean {
  const isComplete = span.start !== undefined && span.end !== undefined;
  if (precision === 'open' ? isComplete : precision !== span.precision) return false;
  const local = (moment: string | undefined) =>
    moment === undefined || isDay(moment) ? moment : `${dayOf(moment, timeZone)}T${timeOf(moment, timeZone)}`;
  return (
    momentOf(local(start), '00:00') === momentOf(span.start, '00:00') &&
    momentOf(local(end), '24:00') === momentOf(span.end, '24:00')
  );
}

/** A local time as a number, a day being the time of it that is given: a day ends at the midnight after it. */
function momentOf(moment: string | undefined, time: string): number | undefined {
  return moment === undefined ? undefined : Date.parse(isDay(moment) ? `${moment}T${time}Z` : `${moment}Z`);
}
