import { describe, expect, it } from 'vitest';
import { tinyContent } from '../../../tests/fixtures/tiny-catalog.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { borrowedWords } from './borrowed-words.ts';
import { everydayWords } from './everyday-words.ts';
import { checkContent } from './run.ts';
import type { Check } from './types.ts';

const { content } = checkContent('tests/fixtures/tiny-edition');
if (!content) throw new Error('the tiny edition cannot be read');
const input = content;

/** What a check finds and says where topics, tracks and sub-tracks have these everyday words by id. */
function outcome(check: Check, words: Record<string, string[]>): { found: string[]; said: string[] } {
  const withWords = <Value extends { id: string }>(value: Value): Value => ({
    ...value,
    aliases: { 'zh-CN': words[value.id] ?? [], en: words[`${value.id} en`] ?? [] },
  });
  const dataset: Dataset = {
    ...tinyContent.dataset,
    topics: tinyContent.dataset.topics.map(withWords),
    tracks: tinyContent.dataset.tracks.map((track) => ({
      ...withWords(track),
      subtracks: track.subtracks.map(withWords),
    })),
  };
  const said: string[] = [];
  const problems = check.run({ ...input, dataset }, (line) => said.push(line));
  return { found: problems.map(({ file, id, found }) => `${file} ${id}: ${found}`), said };
}

describe('everyday words', () => {
  it('stand once in the list of a language, however they are written', () => {
    expect(outcome(everydayWords, { orchards: ['APP', '果农'], 'orchards en': ['APP'] }).found).toEqual([]);
    expect(outcome(everydayWords, { orchards: ['果农', '果农'] }).found).toEqual([
      'tracks.yaml orchards: aliases: "果农" is listed twice',
    ]);
    expect(outcome(everydayWords, { markets: ['APP', 'app'] }).found).toEqual([
      'tracks.yaml markets: aliases: "app" is listed twice',
    ]);
  });
});

describe('an everyday word that stands in the text of others and not in its own', () => {
  it('is told and no breach', () => {
    const { found, said } = outcome(borrowedWords, { 'orchards-01': ['温度', '果树'], 'markets-02': ['冷链'] });
    expect(found).toEqual([]);
    expect(said).toEqual(['everyday words: 1 stand in texts of others: 温度 (orchards-01)']);
  });

  it('is told of tracks and sub-tracks, whose text is that of their topics', () => {
    const { said } = outcome(borrowedWords, { orchards: ['冷链', '图像'], markets: ['批发市场', '冷链', '苹果园'] });
    expect(said).toEqual(['everyday words: 2 stand in texts of others: 冷链 (orchards), 苹果园 (markets)']);
  });

  it('stands there as a word, in any case', () => {
    expect(outcome(borrowedWords, { 'markets-01 en': ['Weather', 'eat', 'cold chain', 'chains'] }).said).toEqual([
      'everyday words: 2 stand in texts of others: Weather (markets-01), cold chain (markets-01)',
    ]);
    expect(outcome(borrowedWords, { 'orchards-01': ['场价'] }).said).toEqual([]);
  });
});
