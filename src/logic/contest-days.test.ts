import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import type { Phase } from '../model/phase.ts';
import { commonYear, contestDays, contestWeeks, phaseTone } from './contest-days.ts';

const ZONE = 'Asia/Shanghai';
const [registration, final] = tinyCatalog.phases;
if (!registration || !final) throw new Error('The tiny edition has no phases');
const when = { 'zh-CN': '三月', en: null };

describe('the days of a contest', () => {
  const days = contestDays(tinyCatalog.phases, ZONE);
  const on = (day: string) => days.find((each) => each.day === day);

  it('go from the first to the last, each with its phases and tone', () => {
    expect([days.length, days[0]?.day, days.at(-1)?.day]).toEqual([36, '2031-03-01', '2031-04-05']);
    expect(on('2031-03-20')).toMatchObject({ tone: 'edge', phases: [{ id: 'registration' }] });
    expect(on('2031-03-21')).toMatchObject({ tone: 'gap', phases: [] });
    expect(on('2031-04-02')).toMatchObject({ tone: 'odd', phases: [{ id: 'final' }] });
    expect(on('2031-04-05')).toMatchObject({ tone: 'edge', phases: [{ id: 'publicity' }] });
  });

  it('stand in weeks from Monday to Sunday', () => {
    const weeks = contestWeeks(days);
    // 1 March 2031 is a Saturday, and so is 5 April.
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.map((each) => each?.day ?? null)).toEqual([
      ...Array<null>(5).fill(null),
      '2031-03-01',
      '2031-03-02',
    ]);
    expect(weeks.at(-1)?.map((each) => each?.day ?? null)).toEqual([
      '2031-03-31',
      '2031-04-01',
      '2031-04-02',
      '2031-04-03',
      '2031-04-04',
      '2031-04-05',
      null,
    ]);
    expect(contestWeeks([])).toEqual([]);
  });

  it('have all of the phases at the same time, the tone of the later, and mark vague ones', () => {
    const phases: Phase[] = [
      { ...registration, precision: 'month', start: '2031-03-01', end: '2031-03-31', when },
      { ...final, precision: 'day', start: '2031-03-10', end: '2031-03-12' },
      { ...final, id: 'later', precision: 'open', start: undefined, end: undefined, when },
    ];
    const both = contestDays(phases, ZONE);
    expect(both).toHaveLength(31);
    expect(both[8]).toMatchObject({ tone: 'vague', phases: [{ id: 'registration' }] });
    expect(both[9]).toMatchObject({ tone: 'edge', phases: [{ id: 'registration' }, { id: 'final' }] });
  });

  it('are none where a picture would not show them', () => {
    const span = (start: string, end: string): Phase[] => [{ ...registration, precision: 'day', start, end }];
    expect(contestDays(span('2031-03-01', '2031-03-02'), ZONE)).toHaveLength(2);
    expect(contestDays(span('2031-03-01', '2031-03-01'), ZONE)).toEqual([]);
    expect(contestDays(span('2031-03-01', '2031-09-16'), ZONE)).toHaveLength(200);
    expect(contestDays(span('2031-03-01', '2031-09-17'), ZONE)).toEqual([]);
    expect(contestDays([], ZONE)).toEqual([]);
  });
});

describe('the year of a schedule', () => {
  it('is the one that all of its days are in', () => {
    expect(commonYear(tinyCatalog.phases, ZONE)).toBe('2031');
    expect(commonYear([{ ...final, precision: 'day', start: '2031-12-30', end: '2032-01-02' }], ZONE)).toBeNull();
    expect(commonYear([], ZONE)).toBeNull();
  });
});

describe('the colour of a phase', () => {
  it('is that of its days, and none where there is no picture', () => {
    const { phases } = tinyCatalog;
    expect(phases.map((phase) => phaseTone(phases, phase, ZONE))).toEqual(['edge', 'odd', 'edge']);
    const open: Phase = { ...final, id: 'later', precision: 'open', start: undefined, end: undefined, when };
    expect(phaseTone([...phases, open], open, ZONE)).toBeUndefined();
    const long: Phase = { ...registration, precision: 'day', start: '2031-03-01', end: '2032-03-01' };
    expect(phaseTone([long], long, ZONE)).toBeUndefined();
  });
});
