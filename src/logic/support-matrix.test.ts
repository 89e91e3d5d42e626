import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import type { Benefits } from '../model/benefit.ts';
import { concernsInAddress, statedConcerns, supportMatrix, withConcerns } from './support-matrix.ts';

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
const [general, orchards, mixed] = supportMatrix(benefits, tracks);

/** The entries of a row by concern. */
const entries = (row: typeof general) => row?.cells.map((cell) => [cell.concern.id, cell.entries]);

describe('supportMatrix', () => {
  it('has a row for all tracks and one for each track in order, each with a cell for each concern', () => {
    const rows = supportMatrix(benefits, tracks);
    expect(rows.map(({ track }) => track?.id ?? null)).toEqual([null, 'orchards', 'mixed']);
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

describe('statedConcerns', () => {
  it('names the concerns for which there is something', () => {
    expect([general, orchards, mixed].map((row) => row && statedConcerns(row))).toEqual([
      ['fame', 'help'],
      [],
      ['money', 'help'],
    ]);
  });
});

describe('concernsInAddress', () => {
  const known = ['money', 'fame', 'help'];

  it.each([
    ['', []],
    ['?concern=help', ['help']],
    ['?concern=help&concern=money', ['money', 'help']],
    ['?concern=help&concern=help', ['help']],
    ['?concern=&concern=love&Concern=fame', []],
    ['?concern=Money，help。', ['money', 'help']],
    ['?concern=%3Cscript%3E&concern=fame', ['fame']],
  ])('reads "%s" as %j', (search, ids) => {
    expect(concernsInAddress(new URLSearchParams(search), known)).toEqual(ids);
  });

  it('reads what withConcerns wrote', () => {
    for (const ids of [[], ['fame'], known]) {
      const { searchParams } = new URL(withConcerns('https://example.org/awards/', ids));
      expect(concernsInAddress(searchParams, known)).toEqual(ids);
    }
  });
});

describe('withConcerns', () => {
  it('writes a parameter for each concern, and leaves the rest of the address as it is', () => {
    const address = 'https://example.org/awards/?now=2031-01-01T00%3A00%3A00Z&concern=fame#matrix';
    expect(withConcerns(address, ['procurement', 'funding'])).toBe(
      'https://example.org/awards/?now=2031-01-01T00%3A00%3A00Z&concern=procurement&concern=funding#matrix',
    );
    expect(withConcerns('https://example.org/awards/?concern=fame', [])).toBe('https://example.org/awards/');
  });
});
