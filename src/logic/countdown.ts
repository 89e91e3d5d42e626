import type { Language } from '../model/language.ts';
import { UNIT_NAMES } from '../model/language-traits.ts';

/** The units, each with its length in ms and the least that is told in it: a team plans in days from two days on. */
const UNITS = [
  { unit: 'day', length: 86_400_000, least: 2 },
  { unit: 'hour', length: 3_600_000, least: 1 },
  { unit: 'minute', length: 60_000, least: 0 },
] as const;

/** What is left of `duration` (ms) in words: whole days, below two days whole hours, below an hour minutes; never below zero. */
export function formatCountdown(duration: number, language: Language): string {
  const left = Math.max(0, duration);
  const { unit, length } = UNITS.find((each) => left >= each.least * each.length) ?? UNITS[2];
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: UNIT_NAMES[language] });
  return format.format(Math.floor(left / length));
}
