import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import type { Benefits } from '../model/benefit.ts';
import { supportMatrix } from './support-matrix.ts';

const text = (words: string) => ({ 'zh-CN': words, en: words });
const { tracks } = tinyCatalog;

const benefits: Benefits = {
  concerns: ['money', 'fame', 'help'].map((id) => ({ id, name: text(id) })),
  general: [
    { id: 'a', name: text('a'), clause: '4.a', offers: [{ concern: 'fame', evidence: text('shown') }] },
    {
      id: 'b',
      name: text('b'),
      clause: '4.b',
      offers: [
        { concern: 'fame', evidence: text('told'), recipients: text('finalists') },
        { concern: 'help', evidence: text('taught') },
      ],
    },
  ],
  special: [
    {
      track: 'mixed',
      provider: 'data',
      clause: '4.mixed',
      recipients: text('winners'),
      items: [
        { clause: '4.mixed.1', offers: [{ concern: 'money', evidence: text('paid') }] },
        { clause: '4.mixed.2', offers: [{ concern: 'help', evidence: text('led'), recipients: text('teams') }] },
      ],
    },
  ],
};
const [general, mixed, orchards] = supportMatrix(benefits, tracks);

/** The entries of a row by concern. */
const entries = (row: typeof general) => row?.cells.map((cell) => [cell.concern.id, cell.entries]);

describe('supportMatrix', () => {
  it('has a row for all tracks, then the tracks with the most concerns first, each with a cell for each concern', () => {
    const rows = supportMatrix(benefits, tracks);
    expect(rows.map(({ track }) => track?.id ?? null)).toEqual([null, 'mixed', 'orchards']);
    for (const { cells } of rows) expect(cells.map(({ concern }) => concern.id)).toEqual(['money', 'fame', 'help']);
  });

  it('puts what the clauses offer under its concern, in the order of the clauses', () => {
    expect(entries(general)).toEqual([
      ['money', []],
      [
        'fame',
        [
          { clause: '4.a', evidence: text('shown'), recipients: undefined },
          { clause: '4.b', evidence: text('told'), recipients: text('finalists') },
        ],
      ],
      ['help', [{ clause: '4.b', evidence: text('taught'), recipients: undefined }]],
    ]);
  });

  it('says who gets it in the words of the item, else of the clause above it', () => {
    expect(entries(mixed)).toEqual([
      ['money', [{ clause: '4.mixed.1', evidence: text('paid'), recipients: text('winners') }]],
      ['fame', []],
      ['help', [{ clause: '4.mixed.2', evidence: text('led'), recipients: text('teams') }]],
    ]);
  });

  it('states nothing for a track without special support', () => {
    expect(orchards?.cells.flatMap((cell) => cell.entries)).toEqual([]);
  });
});
