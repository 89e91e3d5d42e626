import { describe, expect, it } from 'vitest';
import { comparedTopics, sharedParameters, topicsInAddress } from './shared-topics.ts';
import { MAXIMUM_SHORTLIST, parseShortlist, toggled } from './shortlist.ts';
import { shortlistMarkdown } from './shortlist-export.ts';

describe('a kept shortlist', () => {
  it.each([
    [null, []],
    ['["a","b"]', ['a', 'b']],
    ['["a","a",1,null,{"b":1}]', ['a']],
    ['{"a":1}', []],
    ['"a"', []],
    ['[', []],
    ['', []],
  ])('%s is read as %j', (kept, ids) => {
    expect(parseShortlist(kept)).toEqual(ids);
  });

  it('has an end', () => {
    const many = JSON.stringify(Array.from({ length: 9000 }, (_, at) => String(at)));
    expect(parseShortlist(many)).toHaveLength(MAXIMUM_SHORTLIST);
  });
});

describe('a shared shortlist', () => {
  const known = new Set(['a-01', 'b-02']);

  it('has the topics that there are, once each, in the order of the address', () => {
    const read = (address: string) => topicsInAddress(new URLSearchParams(address), known);
    expect(read('ids=b-02,x,a-01,b-02&ids=a-01')).toEqual({ ids: ['b-02', 'a-01'], unknown: ['x'] });
    expect(read('')).toEqual({ ids: [], unknown: [] });
    expect(read('ids=。')).toEqual({ ids: [], unknown: [] });
  });

  it('is read however a chat program or a sentence wrote it', () => {
    const read = (address: string) => topicsInAddress(new URLSearchParams(address), known);
    expect(read('ids=b-02，A-1。')).toEqual({ ids: ['b-02', 'a-01'], unknown: [] });
    expect(read('ids=b-02%252Cc-03、')).toEqual({ ids: ['b-02'], unknown: ['c-03'] });
  });

  it('is read back from its own address', () => {
    const address = new URLSearchParams(sharedParameters(['b-02', 'a-01']));
    expect(topicsInAddress(address, known).ids).toEqual(['b-02', 'a-01']);
    expect(sharedParameters([])).toBe('');
  });
});

it('a star is set and taken away', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

it('Markdown takes titles as text', () => {
  const topic = { id: 'a', title: '[x](y) *z*', place: '赛道', address: 'https://example.org/topics/a/' };
  expect(shortlistMarkdown([topic])).toBe('- [\\[x\\](y) \\*z\\*](https://example.org/topics/a/) — 赛道\n');
});

describe('the topics side by side', () => {
  it.each([
    ['those of the address', ['a', 'b'], ['c'], ['a', 'b'], false],
    ['a single one beside the visitor’s own', ['a'], ['c', 'a', 'd'], ['a', 'c', 'd'], false],
    ['the visitor’s own', [], ['c', 'd'], ['c', 'd'], false],
    ['four of more', ['a'], ['b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd'], true],
    ['none', [], [], [], false],
  ])('are %s', (_name, named, starred, ids, isCut) => {
    expect(comparedTopics(named, starred)).toEqual({ ids, isCut });
  });
});
