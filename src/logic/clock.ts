import type { Language } from '../model/language.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** What an address asks to be taken for now. */
export type Preview = { kind: 'none' } | { kind: 'instant'; instant: number } | { kind: 'unreadable' };

/**
 * The moment that `?now=2026-07-18T23:59:59+08:00` asks for, in ms since 1970 (UTC). It must say its zone, or each
 * visitor would see another one.
 */
export function previewOf(parameters: URLSearchParams): Preview {
  const asked = parameters.get('now');
  if (asked === null) return { kind: 'none' };
  // In an address, a plus sign is a space.
  const text = asked.trim().replace(' ', '+');
  const instant = INSTANT.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? { kind: 'unreadable' } : { kind: 'instant', instant };
}

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
  const unitDisplay = language === 'en' ? 'long' : 'short';
  return (from === -1 ? parts.slice(-1) : parts.slice(from))
    .map(({ unit, number }) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(number))
    .join(language === 'en' ? ' ' : '');
}

/** An instant (ms since 1970, UTC) as people write it, to the minute, in a zone; without one in the device's. */
export function formatInstant(instant: number, language: Language, timeZone?: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(instant);
}
