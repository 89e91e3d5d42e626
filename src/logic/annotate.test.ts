import { expect, it } from 'vitest';
import { annotate } from './annotate.ts';

it('cuts a text where marked words begin and end, also where they lie over each other', () => {
  expect(
    annotate('打通多式联运数据，', [
      { words: '多式联运', kind: 'sector' },
      { words: '打通多式联运数据', kind: 'technique' },
    ]),
  ).toEqual([
    { text: '打通', kinds: ['technique'] },
    { text: '多式联运', kinds: ['sector', 'technique'] },
    { text: '数据', kinds: ['technique'] },
    { text: '，', kinds: [] },
  ]);
});

it('marks words wherever they stand, and leaves a text without them whole', () => {
  expect(annotate('港口与港口', [{ words: '港口', kind: 'sector' }]).map(({ kinds }) => kinds.length)).toEqual([
    1, 0, 1,
  ]);
  expect(annotate('港口', [{ words: '机场', kind: 'sector' }])).toEqual([{ text: '港口', kinds: [] }]);
  expect(annotate('', [])).toEqual([]);
});
