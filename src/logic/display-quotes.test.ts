import { describe, expect, it } from 'vitest';
import { displayQuotes } from './display-quotes.ts';

describe('displayQuotes', () => {
  it.each([
    ["2026 'Data Elements ×' Competition, Liaoning Division", '2026 ‘Data Elements ×’ Competition, Liaoning Division'],
    ["'Data' first", '‘Data’ first'],
    ["“the 'inner' words” and a team's own", '“the ‘inner’ words” and a team’s own'],
    ['2026年“数据要素×”大赛辽宁分赛', '2026年“数据要素×”大赛辽宁分赛'],
  ])('%s', (title, displayed) => {
    expect(displayQuotes(title)).toBe(displayed);
  });
});
