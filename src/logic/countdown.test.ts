import { describe, expect, it } from 'vitest';
import { formatCountdown } from './countdown.ts';

describe('a countdown', () => {
  const [hour, day] = [3_600_000, 86_400_000] as const;

  it('tells whole days', () => {
    expect(formatCountdown(8.5 * day, 'zh-CN')).toBe('8天');
    expect(formatCountdown(2 * day, 'en')).toBe('2 days');
  });

  it('tells whole hours where less than two days are left, then minutes, and is never negative', () => {
    expect(formatCountdown(2 * day - 1, 'zh-CN')).toBe('47小时');
    expect(formatCountdown(hour, 'en')).toBe('1 hour');
    expect(formatCountdown(hour - 1, 'zh-CN')).toBe('59分钟');
    expect(formatCountdown(-5 * day, 'zh-CN')).toBe('0分钟');
  });
});
