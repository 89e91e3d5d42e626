import { describe, expect, it } from 'vitest';
import { shortTitles } from './short-titles.ts';

describe('shortTitles', () => {
  it.each([
    ['a Chinese ending', ['工业制造赛道', '综合赛道'], ['工业制造', '综合']],
    ['an English word', ['Transport track', 'Data Infrastructure track'], ['Transport', 'Data Infrastructure']],
  ])('leaves out %s that all share', (_, titles, short) => {
    expect(shortTitles(titles)).toEqual(short);
  });

  it.each([
    ['share no ending', ['果园', '综合赛道']],
    ['share a part of a word only', ['Agriculture', 'Horticulture']],
    ['would be empty', ['赛道', '综合赛道']],
    ['are alone', ['综合赛道']],
    ['are none', []],
  ])('leaves titles whole that %s', (_, titles) => {
    expect(shortTitles(titles)).toEqual(titles);
  });
});
