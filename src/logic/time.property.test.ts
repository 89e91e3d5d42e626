import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { anyParameters, property } from '../../tests/property.ts';
import type { DatedPhase } from '../model/phase.ts';
import { contestState } from './contest-state.ts';
import { formatCountdown } from './countdown.ts';
import { addDays, countDays, formatDay } from './dates.ts';
import { hourOfDay, midnight, phaseMoments, phaseSpan, type PhaseSpan } from './phase-spans.ts';
import { previewOf } from './preview-instant.ts';

const HOUR = 3_600_000;

/** Zones far from each other, at odd minutes, and with summer time, in Lord Howe of half an hour. */
const ZONES = [
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Europe/London',
  'America/St_Johns',
  'America/Los_Angeles',
];
const zone = fc.constantFrom(...ZONES);
const day = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2012-01-01', days));
const length = fc.integer({ min: 0, max: 400 });
const instant = fc.oneof(
  fc.integer({ min: -8.64e15, max: 8.64e15 }),
  fc.constantFrom(-Infinity, Infinity, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
);

const phaseOfDays = (precision: 'day' | 'morning' | 'afternoon', start: string, end: string): DatedPhase => ({
  ...{ id: 'phase', number: 1, name: { 'zh-CN': '阶段', en: 'Phase' }, clause: '4.2', precision, start, end },
});

describe('days', () => {
  property('are counted as they are added', [day, length], (first, days) => {
    expect(countDays(first, addDays(first, days))).toBe(days + 1);
    expect(addDays(addDays(first, days), -days)).toBe(first);
  });

  property(
    'are written as they are, wherever the device is',
    [day, fc.constantFrom('zh-CN', 'en')],
    (date, language) => {
      const numbers = formatDay(date, language, { year: true }).match(/\d+/g)?.map(Number) ?? [];
      expect(numbers).toEqual(expect.arrayContaining([Number(date.slice(0, 4)), Number(date.slice(8))]));
    },
  );
});

describe('a phase', () => {
  property('of days begins and ends with a day of its zone', [day, length, zone], (first, days, timeZone) => {
    const last = addDays(first, days);
    const { start, end } = phaseSpan(phaseOfDays('day', first, last), timeZone);
    const dayOf = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
    expect([dayOf(start - 1), dayOf(start), dayOf(end - 1), dayOf(end)]).toEqual([
      addDays(first, -1),
      first,
      last,
      addDays(last, 1),
    ]);
    expect(Math.abs(end - start - (days + 1) * 24 * HOUR)).toBeLessThanOrEqual(HOUR);
    expect(Date.parse(midnight(first, timeZone))).toBe(start);
  });

  property('of a morning meets that of the afternoon', [day, zone], (date, timeZone) => {
    const morning = phaseSpan(phaseOfDays('morning', date, date), timeZone);
    const afternoon = phaseSpan(phaseOfDays('afternoon', date, date), timeZone);
    expect(morning.start).toBeLessThan(morning.end);
    expect(morning.end).toBe(afternoon.start);
    expect(afternoon.end).toBe(hourOfDay(addDays(date, 1), 0, timeZone));
  });

  property(
    'to the minute is told in the hours of its zone',
    [fc.date({ min: new Date('2012-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), length, zone],
    (date, minutes, timeZone) => {
      const [start, end] = [date, new Date(date.getTime() + minutes * 60_000)].map((each) => each.toISOString());
      const phase = { ...phaseOfDays('day', '', ''), precision: 'minute', start, end } as DatedPhase;
      const span = phaseSpan(phase, timeZone);
      expect(span.end - span.start).toBe(minutes * 60_000);
      const { day, time } = phaseMoments(phase, timeZone).start ?? { day: '', time: '' };
      const [hours = 0, rest = 0] = time.split(':').map(Number);
      const told = hourOfDay(day, hours, timeZone) + rest * 60_000;
      // An hour that summer time ends with comes twice.
      expect([0, 0.5, 1].map((shift) => shift * HOUR)).toContain(
        Math.abs(Math.floor(span.start / 60_000) * 60_000 - told),
      );
    },
  );
});

describe('the state of a contest', () => {
  /** Phases in order, some with pauses between. */
  const spans: fc.Arbitrary<PhaseSpan[]> = fc
    .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 8 })
    .map((steps) => {
      let at = 0;
      return steps.map(([pause, duration], number) => {
        const start = at + pause;
        at = start + duration;
        return { id: String(number), start, end: at };
      });
    });

  property(
    'is one at every instant, and lasts until after it',
    [spans, fc.oneof(instant, fc.nat(9000))],
    (all, now) => {
      const state = contestState(all, now);
      const running = all.filter(({ start, end }) => start <= now && now < end);
      expect(state.kind === 'phase' ? [state.phase] : []).toEqual(running);
      if (state.kind === 'concluded') expect(all.every(({ end }) => end <= now)).toBe(true);
      else expect(state.until).toBeGreaterThan(now);
      if (state.kind === 'before') expect(all.every(({ start }) => now < start)).toBe(true);
      if (state.kind === 'between') expect([state.previous.end <= now, now < state.next.start]).toEqual([true, true]);
    },
  );

  property('changes at the instants it names only, passing every phase in order', [spans], (all) => {
    const passed: PhaseSpan[] = [];
    let state = contestState(all, -Infinity);
    while (state.kind !== 'concluded') {
      if (state.kind === 'phase') passed.push(state.phase);
      const { until, kind } = state;
      expect(contestState(all, until - 1).kind).toBe(kind);
      state = contestState(all, until);
    }
    expect(passed).toEqual(all);
  });
});

describe('a countdown', () => {
  const duration = fc.integer({ min: -1000, max: 4e10 });
  const MINUTES = { minute: 1, hour: 60, day: 24 * 60 };

  property('says no more than is left, and less by a unit at most', [duration], (left) => {
    const [, number = '', unit = ''] = /^([\d,]+) (minute|hour|day)s?$/.exec(formatCountdown(left, 'en')) ?? [];
    const length = MINUTES[unit as keyof typeof MINUTES] * 60_000;
    const rest = Math.max(0, left) - Number(number.replaceAll(',', '')) * length;
    expect(rest).toBeGreaterThanOrEqual(0);
    expect(rest).toBeLessThan(length);
  });

  property('has the same numbers in every language', [duration], (left) => {
    const numbers = (text: string) => text.match(/\d[\d,]*/g);
    expect(numbers(formatCountdown(left, 'zh-CN'))).toEqual(numbers(formatCountdown(left, 'en')));
  });
});

describe('a preview', () => {
  const readable = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });

  property(
    'is of the instant in the address, with a plus sign or the space it becomes',
    [readable, fc.integer({ min: -14, max: 14 })],
    (date, hours) => {
      const sign = hours < 0 ? '-' : '+';
      const offset = `${sign}${String(Math.abs(hours)).padStart(2, '0')}:00`;
      const local = new Date(date.getTime() + hours * HOUR).toISOString().replace('Z', offset);
      for (const text of [local, encodeURIComponent(local)]) {
        const { searchParams } = new URL(`https://site.test/?now=${text}`);
        const expected = /^[12]/.test(local) ? { kind: 'instant', instant: date.getTime() } : { kind: 'unreadable' };
        expect(previewOf(searchParams)).toEqual(expected);
      }
    },
  );

  property(
    'is unreadable where the calendar has no such day',
    [fc.integer({ min: 1000, max: 2999 }), fc.nat(19), fc.nat(39)],
    (year, month, date) => {
      const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      const exists = month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
      const { kind } = previewOf(new URLSearchParams({ now: `${text}T12:00:00Z` }));
      expect(kind).toBe(exists ? 'instant' : 'unreadable');
    },
  );

  property('has an instant or none, whatever the address says', [anyParameters('now')], (parameters) => {
    const preview = previewOf(parameters);
    if (preview.kind === 'instant') expect(Number.isFinite(preview.instant)).toBe(true);
    expect(preview.kind === 'none').toBe(!parameters.has('now'));
  });
});
