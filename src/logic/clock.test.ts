import { describe, expect, it } from 'vitest';
import { formatCountdown, formatInstant, previewOf } from './clock.ts';

describe('the moment that an address asks for', () => {
  const asked = (query: string) => previewOf(new URLSearchParams(query));

  it('is read with its zone, whether or not the plus sign is escaped', () => {
    const instant = { kind: 'instant', instant: Date.parse('2026-07-18T15:59:59Z') };
    expect(asked('now=2026-07-18T23:59:59+08:00')).toEqual(instant);
    expect(asked('now=2026-07-18T23:59:59%2B08:00')).toEqual(instant);
    expect(asked('now=2026-07-18T15:59:59Z')).toEqual(instant);
    expect(asked('now=2026-07-18T08:59:59-07:00')).toEqual(instant);
  });

  it('is none where the address does not ask', () => {
    expect(asked('q=1')).toEqual({ kind: 'none' });
  });

  it.each(['', '1', 'tomorrow', '2026-07-18', '2026-07-18T23:59:59', '2026-13-40T00:00:00Z', '<script>'])(
    'is not guessed from "%s"',
    (text) => {
      expect(previewOf(new URLSearchParams({ now: text }))).toEqual({ kind: 'unreadable' });
    },
  );
});

describe('a countdown', () => {
  const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000] as const;

  it('goes from the largest unit down to seconds', () => {
    expect(formatCountdown(3 * day + 4 * hour + 5 * minute + 6 * second, 'zh-CN')).toBe('3天4小时5分钟6秒');
    expect(formatCountdown(day + hour + second, 'en')).toBe('1 day 1 hour 0 minutes 1 second');
    expect(formatCountdown(59 * second, 'en')).toBe('59 seconds');
  });

  it('counts a second that has begun, and is never negative', () => {
    expect(formatCountdown(1, 'en')).toBe('1 second');
    expect(formatCountdown(0, 'zh-CN')).toBe('0秒');
    expect(formatCountdown(-5 * day, 'zh-CN')).toBe('0秒');
  });
});

it('writes an instant in the zone that is asked for', () => {
  const instant = Date.parse('2026-07-18T16:00:00Z');
  expect(formatInstant(instant, 'en', 'America/Los_Angeles')).toBe('18 July 2026 at 09:00');
  expect(formatInstant(instant, 'zh-CN', 'Asia/Shanghai')).toBe('2026年7月19日 00:00');
});
