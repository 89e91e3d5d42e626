import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { anyText, property } from '../../../tests/property.ts';
import { hasHan, pairs, runs, terms } from './analysis.ts';
import { fold } from './fold.ts';
import { locateTerms, matchedRanges } from './highlight.ts';
import { languagesOf } from './match-text.ts';
import { queryWords } from './query-words.ts';
import { createReadings } from './readings.ts';
import type { SearchIndex } from './search-index.ts';
import { createTermKeys } from './term-keys.ts';
import { createTopicSearch } from './topic-search.ts';

const text = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom(...Array.from('农业数据医療abcnongye ,-1２ＡİŚßﬁ')) }),
);

/** Two topics in Chinese and English, as `createSearchIndex` writes them. */
const index: SearchIndex = {
  ids: ['farm-01', 'health-01'],
  titles: ['农业数据融合应用', 'medical imaging models'],
  briefs: ['种植 病虫害', 'hospital federated learning'],
  aliases: ['种地,drone', 'hospital'],
  tags: [[0], [0, 1]],
  tagNames: ['数据', 'privacy'],
  common: ['数据'],
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

  property(
    'gives each term a key of its own',
    [
      fc.uniqueArray(
        text.map((each) => fold(each)),
        { maxLength: 20 },
      ),
    ],
    (all) => {
      const { keyOf, termOf } = createTermKeys();
      expect(all.map(keyOf).map(termOf)).toEqual(all);
    },
  );
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
  const search = createTopicSearch(index);

  property('finds known topics, the best first, each once', [text], (query) => {
    for (const found of [search.search(query), search.searchText(query)]) {
      const ids = found.map(({ id }) => id);
      expect(index.ids).toEqual(expect.arrayContaining(ids));
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
    const found = search.search(`${index.titles[at] ?? ''} ${more}`);
    expect(found.map(({ id }) => id)).toContain(index.ids[at]);
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
