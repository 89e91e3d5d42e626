import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import { citedClauses, correctionRow, correctionsOf, isOpen } from './corrections.ts';

const words = { 'zh-CN': '文字', en: null };
const common = { title: words, reason: words };

const conflict: Correction = {
  ...common,
  id: 'conflict',
  kind: 'conflict',
  readings: [
    { text: '甲', clauses: ['1.1'] },
    { text: '乙', clauses: ['2.1', '1.1'] },
  ],
  followed: null,
};
const kept: Correction = { ...common, id: 'kept', kind: 'kept', readings: [{ text: '甲', clauses: ['2.1'] }] };
const repair: Correction = {
  ...common,
  id: 'repair',
  kind: 'repair',
  repairs: [
    { clause: '3.1', source: '甲', content: '乙' },
    { clause: '3.10', source: '甲', content: '乙' },
  ],
};

describe('citedClauses', () => {
  it('lists the clauses of every reading', () => {
    expect(citedClauses(conflict)).toEqual(['1.1', '2.1', '1.1']);
    expect(citedClauses(kept)).toEqual(['2.1']);
  });

  it('lists the clauses that were repaired', () => {
    expect(citedClauses(repair)).toEqual(['3.1', '3.10']);
  });
});

describe('correctionsOf', () => {
  const all = [conflict, kept, repair];

  it('finds corrections of every kind, in their order', () => {
    expect(correctionsOf(all, '2.1')).toEqual([conflict, kept]);
    expect(correctionsOf(all, '3.10')).toEqual([repair]);
  });

  it('lists a correction once though it cites the clause twice', () => {
    expect(correctionsOf(all, '1.1')).toEqual([conflict]);
  });

  it('does not take one clause for another that starts the same', () => {
    expect(correctionsOf(all, '3')).toEqual([]);
    expect(correctionsOf([repair], '3.1')).toEqual([repair]);
    expect(correctionsOf([repair], '3.100')).toEqual([]);
  });

  it('finds nothing among no corrections', () => {
    expect(correctionsOf([], '1.1')).toEqual([]);
  });
});

describe('isOpen', () => {
  it('holds where the readings leave the reader to ask, and nowhere else', () => {
    expect([conflict, { ...conflict, followed: '甲' }, kept, repair].map(isOpen)).toEqual([true, false, false, false]);
  });
});

describe('correctionRow', () => {
  it('has the readings, and those that are followed, whatever the kind', () => {
    expect(correctionRow({ ...conflict, followed: '乙' })).toEqual({ readings: conflict.readings, followed: ['乙'] });
    expect(correctionRow(conflict).followed).toBeNull();
    expect(correctionRow(kept)).toEqual({ readings: kept.readings, followed: null });
    expect(correctionRow(repair)).toEqual({
      readings: [
        { text: '甲', clauses: ['3.1'] },
        { text: '甲', clauses: ['3.10'] },
      ],
      followed: ['乙', '乙'],
    });
  });
});
