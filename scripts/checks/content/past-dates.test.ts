import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/model/revision.ts';
import { checkContent } from './run.ts';
import { pastDates } from './past-dates.ts';

const { content } = checkContent('tests/fixtures/tiny-edition');
if (!content) throw new Error('the tiny edition cannot be read');
const input = content;

/** What the check says at a time of revisions of these days, the newest first. */
function found(now: string | undefined, ...dates: string[]): string[] {
  const revisions = dates.map((date, at): Revision => ({
    number: dates.length - at,
    date,
    summary: { 'zh-CN': '改。', en: null },
  }));
  const dataset = { ...input.dataset, revisions, redirects: [], published: [] };
  return pastDates
    .run({ ...input, dataset, now: now === undefined ? undefined : new Date(now) }, () => undefined)
    .map(({ file, id, found: what }) => `${file} ${id}: ${what}`);
}

describe('dates of what has happened', () => {
  it('may be of the day of the check, in the time of the edition', () => {
    expect(found('2031-02-03T15:59:00Z', '2031-02-03', '2031-02-02')).toEqual([]);
    expect(found('2031-02-02T16:01:00Z', '2031-02-03', '2031-02-02')).toEqual([]);
  });

  it('are not after it', () => {
    expect(found('2031-02-02T15:59:00Z', '2031-02-03', '2031-02-02')).toEqual([
      'revisions.yaml 2: is dated 2031-02-03, which is after today (2031-02-02)',
    ]);
    expect(found('2031-11-28T00:00:00Z', '2032-02-03', '2031-02-02')).toHaveLength(1);
  });

  it('are not judged by a clock that is before the first revision, or without a clock', () => {
    expect(found('2026-11-28T00:00:00Z', '2031-02-03', '2031-02-02')).toEqual([]);
    expect(found(undefined, '2032-02-03', '2031-02-02')).toEqual([]);
  });

  it('are not that of the notice, for which a site can be ready beforehand', () => {
    expect(found('2031-01-30T04:00:00Z', '2031-01-30', '2031-01-29')).toEqual([]);
    expect(found('2031-02-03T04:00:00Z', '2031-01-30', '2031-01-29')).toEqual([]);
  });

  it('of revisions are not long before the notice was issued, whatever the clock says', () => {
    expect(found(undefined, '2031-02-02', '2030-12-31')).toEqual([
      'revisions.yaml 1: is dated 2030-12-31, more than 31 days before the notice was issued (2031-02-01)',
    ]);
  });

  it('of redirects count, too', () => {
    const redirects = input.dataset.redirects.map((redirect) => ({ ...redirect, date: '2031-12-31' }));
    const problems = pastDates.run(
      { ...input, dataset: { ...input.dataset, redirects }, now: new Date('2031-03-01T00:00:00Z') },
      () => undefined,
    );
    expect(problems.map(({ file }) => file)).toEqual(redirects.map(() => 'redirects.yaml'));
  });
});
