import { describe, expect, it } from 'vitest';
import {
  CARDS_IN_FILE,
  cardParts,
  furtherPages,
  hasFurtherPages,
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

describe('the parts of the cards', () => {
  it('have every topic', () => {
    expect(cardParts(0)).toEqual([]);
    expect(cardParts(CARDS_IN_FILE)).toEqual([0]);
    expect(cardParts(CARDS_IN_FILE + 1)).toEqual([0, 1]);
  });

  it('are needed only where there are further pages', () => {
    expect(hasFurtherPages(TOPICS_ON_PAGE)).toBe(false);
    expect(hasFurtherPages(TOPICS_ON_PAGE + 1)).toBe(true);
  });
});
