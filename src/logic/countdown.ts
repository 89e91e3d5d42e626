import type { Language } from '../model/language.ts';
import { UNIT_NAMES } from '../model/language-traits.ts';

const HOUR = 3_600_000;
const HOURS_A_DAY = 24;

/** From two days on a team plans in days. */
const FEW_HOURS = 48;

/** What is left of `duration` (ms) in words: whole days, or below two days whole hours; never below zero. */
export function formatCountdown(duration: number, language: Language): string {
  const hours = Math.floor(Math.max(0, duration) / HOUR);
  const [unit, count] =
    hours < FEW_HOURS ? (['hour', hours] as const) : (['day', Math.floor(hours / HOURS_A_DAY)] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: UNIT_NAMES[language] }).format(count);
}
