import { describe, expect, it } from 'vitest';
import { byInitial } from './by-initial.ts';

const grouped = (...names: string[]) =>
  byInitial(names, (name) => name).map(({ initial, things }) => [initial, ...things]);

describe('byInitial', () => {
  it('groups by the first letter, whatever its case, in order', () => {
    expect(grouped('drone', 'Artificial intelligence', 'AI agent', 'data')).toEqual([
      ['A', 'AI agent', 'Artificial intelligence'],
      ['D', 'data', 'drone'],
    ]);
  });

  it('looks behind quotation marks', () => {
    expect(grouped('“big data”', 'bank')).toEqual([['B', 'bank', '“big data”']]);
  });

  it('has figures and other scripts together', () => {
    expect(grouped('数据', '5G', '12345', 'zone')).toEqual([
      ['#', '5G', '12345', '数据'],
      ['Z', 'zone'],
    ]);
  });

  it('has no group of nothing', () => {
    expect(grouped()).toEqual([]);
  });
});
