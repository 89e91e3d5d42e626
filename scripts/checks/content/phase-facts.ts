import { formatDay, phaseDays, timeOf } from '../../../src/logic/dates.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { isDated, isExact } from '../../../src/logic/phase-precision.ts';
import type { DatedPhase } from '../../../src/model/phase.ts';
import { clauseWords, containsNumber, normalize, standsAlone } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { quoteFacts, type Fact } from './fact.ts';

/** The name, the dates and the quotation of each phase (四、（二）). */
export function phaseFacts(input: CheckInput): Fact[] {
  const { catalog, paths } = input;
  return catalog.phases
    .filter(isDated)
    .filter(isExact)
    .flatMap((phase) => {
      const { id, clause, name, quote, statedDays } = phase;
      const text = normalize(clauseWords(catalog, clause).whole);
      const words = phaseWords(phase, catalog.edition.timeZone);
      const fact = (said: string, holds: boolean) => ({ file: paths.phases, id, clause, words: said, holds });
      return [
        ...(quote ? quoteFacts(input, paths.phases, id, { clause, quote }) : []),
        fact(
          name[SOURCE_LANGUAGE],
          text.startsWith(normalize(name[SOURCE_LANGUAGE])) && standsAlone(text, name[SOURCE_LANGUAGE]),
        ),
        fact(words, new RegExp(`(?<![\\d日—])${normalize(words)}(?!—)`).test(text)),
        ...(statedDays === undefined ? [] : [fact(`${String(statedDays)}天`, containsNumber(text, statedDays))]),
      ];
    });
}

/** The dates of a phase as a notice writes them: 6月22日—7月18日, 8月21日上午, 9月5日9时. */
function phaseWords(phase: DatedPhase, timeZone: string): string {
  const { first, last } = phaseDays(phase, timeZone);
  const [start, end] = [formatDay(first, SOURCE_LANGUAGE), formatDay(last, SOURCE_LANGUAGE)];
  switch (phase.precision) {
    case 'day':
      return start === end ? start : `${start}—${end}`;
    case 'morning':
      return `${end}上午`;
    case 'afternoon':
      return `${end}下午`;
    default:
      return `${start}${hourWords(phase.start, timeZone)}—${start === end ? '' : end}${hourWords(phase.end, timeZone)}`;
  }
}

function hourWords(instant: string, timeZone: string): string {
  const [hour, minute] = timeOf(instant, timeZone).split(':').map(Number);
  return `${String(hour)}时${minute ? `${String(minute)}分` : ''}`;
}
