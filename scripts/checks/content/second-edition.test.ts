import { describe, expect, it } from 'vitest';
import { checkContent } from './run.ts';

const FOLDER = 'tests/fixtures/second-edition';

describe('an edition made from its notice by the scaffolder, and completed', () => {
  const { content, problems } = checkContent(FOLDER);

  it('passes every check, with nothing left to confirm', () => {
    expect(problems).toEqual([]);
    expect(content?.dataset.drafts).toEqual([]);
  });

  it('has what the first edition has not', () => {
    const { catalog } = content ?? {};
    expect(catalog?.tracks.map(({ printed }) => printed)).toEqual([false]);
    expect(catalog?.topics.map(({ number, brief }) => [number, brief !== undefined])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [5, false],
      [6, true],
    ]);
    expect(new Set(catalog?.phases.map(({ precision }) => precision))).toEqual(
      new Set(['open', 'day', 'minute', 'period', 'month']),
    );
    expect(catalog?.groups.map(({ id }) => id)).toEqual(['universities', 'companies']);
    expect(catalog?.edition).not.toHaveProperty('documentNumber');
    expect(catalog?.edition).not.toHaveProperty('theme');
  });
});
