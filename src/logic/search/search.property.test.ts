import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { anyText, property } from '../../../tests/property.ts';
import { hasHan, pairs, runs, terms } from './analysis.ts';
import { fold } from './fold.ts';
import { locateTerms, matchedRanges } from './highlight.ts';
import { languagesOf } from './match-text.ts';
import { queryWords } from './query-words.ts';
import { createReadings } from './readings.ts';
import type { SearchedTopic, SearchIndex } from './search-index.ts';
import { createTopicSearch } from './topic-search.ts';

const text = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom(...Array.from('农业数据医療abcnongye ,-1２ＡİŚßﬁ')) }),
);

const inChinese = (written: string) => ({ text: written, language: 'zh-CN' as const });

/** Two topics in Chinese and English as lists show them, and the index as `createSearchIndex` writes it. */
const topics: SearchedTopic[] = [
  {
    ...{ id: 'farm-01', title: inChinese('农业数据融合应用'), line: inChinese('面向种植，防治病虫害。') },
    ...{ place: [inChinese('农业赛道')], tags: [inChinese('数据')] },
  },
  {
    ...{ id: 'health-01', title: inChinese('Medical imaging models'), line: inChinese('hospital federated learning') },
    ...{ place: [inChinese('Health track')], tags: [inChinese('数据'), inChinese('privacy')] },
  },
];
const index: SearchIndex = {
  ...{ language: 'zh-CN', topics: '/topics.json' },
  aliases: ['种地,drone', 'hospital'],
  related: [[1], [0]],
  everyday: { 数据: '资料,records', 农业赛道: '农场' },
  readings: 'nong农/農ye业/業shu数/數ju据/據rong融he合ying应/應yong用',
  printed: {
    label: '赛题',
    groups: [
      { names: ['农业赛道'], count: 1 },
      { names: ['Health track'], count: 1 },
    ],
  },
};

describe('tokenising', () => {
  property('folds what is folded no further', [text], (each) => {
    expect(fold(fold(each))).toBe(fold(each));
  });

  property('has terms without spaces, none empty, the same with spaces around', [text], (each) => {
    const all = terms(fold(each));
    expect(all.filter((term) => term === '' || /\s/.test(term))).toEqual([]);
    expect(terms(fold(`  ${each}\n`))).toEqual(all);
  });

  property('loses no letter or digit of Chinese and Latin', [text], (each) => {
    const folded = fold(each);
    expect(runs(folded).join('')).toBe((folded.match(/[\p{Script=Han}\p{Script=Latin}\p{Nd}]/gu) ?? []).join(''));
    for (const run of runs(folded)) expect(pairs(run)).toHaveLength(Math.max(0, Array.from(run).length - 1));
  });
});

describe('marks', () => {
  property('stand where the terms do, in order and apart', [text, fc.func(fc.boolean())], (each, wanted) => {
    const located = locateTerms(each);
    for (const { term, range } of located) {
      const words = each.slice(...range);
      if (hasHan(term)) expect(fold(words)).toBe(term);
      else expect(terms(fold(words))).toEqual([term]);
    }
    const ranges = matchedRanges(located, located.map(({ term }) => term).filter(wanted));
    ranges.forEach(([from, to], at) => {
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThanOrEqual(each.length);
      expect(from).toBeGreaterThan(ranges[at - 1]?.[1] ?? -1);
    });
  });
});

describe('a query', () => {
  const search = createTopicSearch(index, topics);

  property('finds known topics, the best first, each once', [text], (query) => {
    for (const found of [search.search(query), search.searchText(query, [query], () => true)]) {
      const ids = found.map(({ id }) => id);
      expect(topics.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      expect(new Set(ids).size).toBe(ids.length);
      const scores = found.map(({ score }) => score);
      expect(scores.every((score) => Number.isFinite(score) && score > 0)).toBe(true);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  property('finds the same with spaces around, in full width and capitals', [text], (query) => {
    expect(search.search(` ${query}　`)).toEqual(search.search(query));
    const wide = (ascii: string) => ascii.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    expect(search.search(wide('Drone'))).toEqual(search.search('drone'));
  });

  property('that holds a title finds its topic', [fc.nat(1), text], (at, more) => {
    const found = search.search(`${topics[at]?.title.text ?? ''} ${more}`);
    expect(found.map(({ id }) => id)).toContain(topics[at]?.id);
  });

  property('has words that stand in it', [text, fc.constantFrom('zh-CN', 'en')], (query, language) => {
    for (const word of queryWords(query, language)) expect(query).toContain(word);
  });

  property(
    'in letters is spelt in syllables that make it up',
    [fc.string({ unit: fc.constantFrom(...Array.from('nongyeshujr')), maxLength: 70 })],
    (letters) => {
      const { spell } = createReadings(index.readings);
      expect(spell(letters)?.join('') ?? letters.slice(0, 60)).toBe(letters.slice(0, 60));
    },
  );

  property('of any length is of known languages', [text], (each) => {
    expect(['zh-CN', 'en']).toEqual(expect.arrayContaining(languagesOf(each)));
  });
});

describe('an index', () => {
  property('of any readings can be read', [text], (table) => {
    const { read, spell, simplified } = createReadings(table);
    expect(read(table)).toHaveLength(Array.from(table).length);
    for (const [form, character] of simplified)
      expect([form, character].map((each) => Array.from(each).length)).toEqual([1, 1]);
    expect(() => spell('nongye')).not.toThrow();
  });
});
