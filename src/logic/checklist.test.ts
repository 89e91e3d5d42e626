import { describe, expect, it } from 'vitest';
import {
  checklistChanges,
  keptTicks,
  parseChecklist,
  progressText,
  withTicks,
  type KeptChecklist,
} from './checklist.ts';

const A = { id: 'a', name: 'Audit' };
const B = { id: 'b', name: 'Brief' };
const C = { id: 'c', name: 'Credit' };
const kept: KeptChecklist = { ticked: ['a', 'b'], points: [A, B], language: 'en' };

describe('a kept checklist', () => {
  it('is read back', () => {
    expect(parseChecklist(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '1',
    '"text"',
    '[]',
    '{"points":[]}',
    '{"points":"a","ticked":["a"]}',
    '{"points":[{"id":1,"name":"x"},null,["a"]]}',
  ])('is none where storage holds %s', (text) => {
    expect(parseChecklist(text)).toBeNull();
  });

  it('keeps what can be read of one that is damaged', () => {
    const text = '{"ticked":["a",1,null,"a"],"points":[{"id":"a","name":"Audit","x":1},{"id":"b"}],"language":5}';
    expect(parseChecklist(text)).toEqual({ ticked: ['a'], points: [A], language: '' });
    expect(parseChecklist('{"ticked":{"a":1},"points":[{"id":"a","name":"Audit"}]}')?.ticked).toEqual([]);
  });
});

describe('a list that changed', () => {
  it('tells what came and what went, not what was renamed', () => {
    expect(checklistChanges(kept, [{ ...A, name: 'Financial audit' }, C])).toEqual({ added: [C], removed: [B] });
    expect(checklistChanges(kept, [B, A])).toEqual({ added: [], removed: [] });
  });

  it('is no change for a visitor who never ticked', () => {
    expect(checklistChanges(null, [A])).toEqual({ added: [], removed: [] });
  });

  it('keeps the ticks of what is still there', () => {
    expect(keptTicks(kept, [A, C])).toEqual(['a']);
    expect(keptTicks(null, [A])).toEqual([]);
  });

  it('goes on being told when the visitor ticks before dismissing it', () => {
    const now: KeptChecklist = { ticked: ['c'], points: [A, C], language: 'zh-CN' };
    expect(withTicks(kept, now)).toEqual({ ...kept, ticked: ['c'] });
  });

  it('is kept with its names of now where nothing came or went', () => {
    const now: KeptChecklist = {
      ticked: [],
      points: [
        { id: 'a', name: '审计' },
        { id: 'b', name: '简介' },
      ],
      language: 'zh-CN',
    };
    expect(withTicks(kept, now)).toEqual(now);
    expect(withTicks(null, now)).toEqual(now);
  });
});

describe('progressText', () => {
  const words = {
    progress: '{count} of {total}.',
    examplesProgress: 'Examples: {count} of {total}.',
    progressSeparator: ' ',
  };

  it('tells what is required and the examples apart, and leaves out what there is none of', () => {
    const none = { count: 0, total: 0 };
    expect(progressText(words, { count: 1, total: 7 }, { count: 0, total: 3 })).toBe('1 of 7. Examples: 0 of 3.');
    expect(progressText(words, none, { count: 2, total: 3 })).toBe('Examples: 2 of 3.');
    expect(progressText(words, none, none)).toBe('');
  });
});
