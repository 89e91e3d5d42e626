import type { Language } from '../model/language.ts';
import { SPANS } from '../model/language-traits.ts';

const SECOND = 1000;
const UNITS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/**
 * A stretch of time in words, from its largest unit down to seconds: 3天4小时5分钟6秒. `duration` is in ms, never below
 * zero; a second that has begun counts.
 */
export function formatCountdown(duration: number, language: Language): string {
  let rest = Math.ceil(Math.max(0, duration) / SECOND);
  const parts = UNITS.map(({ unit, seconds }) => {
    const number = Math.floor(rest / seconds);
    rest -= number * seconds;
    return { unit, number };
  });
  const from = parts.findIndex(({ number }) => number > 0);
  const { joiner, units: unitDisplay } = SPANS[language];
  return (from === -1 ? parts.slice(-1) : parts.slice(from))
    .map(({ unit, number }) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(number))
    .join(joiner);
}
