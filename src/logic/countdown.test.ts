import { describe, expect, it } from 'vitest';
import { formatCountdown } from './countdown.ts';

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
