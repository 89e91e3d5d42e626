import { describe, expect, it } from 'vitest';
import type { Phase } from '../model/phase.ts';
import { hourNotes, lastDayNote } from './assumed-hours.ts';

const words = { wholeDay: 'whole days', lastDay: 'last day', halfDay: 'half days' };
const name = { 'zh-CN': '阶段', en: 'Phase' };
const END: Partial<Record<Phase['precision'], string>> = { minute: '2031-03-02T09:00:00+08:00' };
const phase = (id: string, precision: Phase['precision']) =>
  ({
    id,
    number: 1,
    name,
    clause: '3.1',
    start: '2031-03-01',
    end: END[precision] ?? '2031-03-02',
    precision,
  }) as Phase;
const schedule = (...phases: Phase[]) => ({ edition: { registration: 'registration' }, phases });

describe('what is said of hours that the notice does not give', () => {
  it.each(['day', 'morning', 'afternoon'] as const)('concerns a last day of registration given as %s', (precision) => {
    expect(lastDayNote(schedule(phase('registration', precision)), words)).toBe('last day');
  });

  it('is nothing where the notice gives the minute, or has no registration', () => {
    expect(lastDayNote(schedule(phase('registration', 'minute')), words)).toBeNull();
    expect(lastDayNote(schedule(phase('final', 'day')), words)).toBeNull();
    expect(hourNotes(schedule(phase('registration', 'minute')), words)).toEqual([]);
  });

  it('is whatever the phases need', () => {
    expect(hourNotes(schedule(phase('registration', 'minute'), phase('final', 'morning')), words)).toEqual([
      'half days',
    ]);
    expect(hourNotes(schedule(phase('registration', 'day'), phase('final', 'afternoon')), words)).toEqual([
      'whole days',
      'last day',
      'half days',
    ]);
  });
});
