import { describe, expect, it } from 'vitest';
import {
  CARDS_IN_FILE,
  explorerDataFiles,
  furtherPages,
  partOf,
  TOPICS_ON_PAGE,
  topicsPagePath,
} from './explorer-pages.ts';

describe('the pages of the explorer', () => {
  it('are one as long as all topics fit on it', () => {
    expect(furtherPages(0)).toEqual([]);
    expect(furtherPages(TOPICS_ON_PAGE)).toEqual([]);
    expect(furtherPages(TOPICS_ON_PAGE + 1)).toEqual([2]);
    expect(furtherPages(3 * TOPICS_ON_PAGE + 1)).toEqual([2, 3, 4]);
  });

  it('begin with the explorer', () => {
    expect([1, 2, 12].map(topicsPagePath)).toEqual(['/topics/', '/topics/page/2/', '/topics/page/12/']);
  });

  it('have every topic once, in order', () => {
    const items = [1, 2, 3, 4, 5];
    expect([0, 1, 2, 3].map((part) => partOf(items, part, 2))).toEqual([[1, 2], [3, 4], [5], []]);
  });
});

describe('what the explorer fetches', () => {
  it('is nothing as long as all topics stand on its page', () => {
    expect(explorerDataFiles(TOPICS_ON_PAGE)).toEqual([]);
  });

  it('has the cards of every topic in every language', () => {
    const files = explorerDataFiles(TOPICS_ON_PAGE + 1);
    const parts = TOPICS_ON_PAGE / CARDS_IN_FILE + 1;
    expect(files).toHaveLength(1 + 2 * parts);
    expect(files).toContainEqual({ language: 'en', part: parts - 1 });
    expect(files).not.toContainEqual({ language: 'en', part: parts });
  });
});
