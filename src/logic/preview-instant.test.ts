import { describe, expect, it } from 'vitest';
import { previewOf } from './preview-instant.ts';

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

  it.each([
    ...['', '1', 'tomorrow', '2026-07-18', '2026-07-18T23:59:59', '<script>'],
    ...['2026-02-30T00:00:00+08:00', '2026-13-40T00:00:00Z', '2026-07-18T25:00:00Z', '0000-01-01T00:00:00Z'],
  ])('is not guessed from "%s"', (text) => {
    expect(previewOf(new URLSearchParams({ now: text }))).toEqual({ kind: 'unreadable' });
  });
});
