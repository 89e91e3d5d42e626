import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContent } from '../data/read/read-content.ts';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { createCatalog, type Catalog } from '../logic/catalog.ts';
import { literalFigures } from '../../scripts/bench/literal-words.ts';
import { findTopics, type SearchOf } from '../logic/search/find-topics.ts';
import { groupMatches, isClose } from '../logic/search/match-groups.ts';
import { languagesOf, matchText } from '../logic/search/match-text.ts';
import { createTopicSearch } from '../logic/search/topic-search.ts';
import { topicRow } from '../logic/topic-row.ts';
import { uiStrings } from '../data/ui-strings.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { createSearchIndex } from './search-index.ts';

const { content } = readContent('content');
if (!content) throw new Error('The content cannot be read');
const catalog = createCatalog(content.dataset);
const searchIn = (of: Catalog): SearchOf => {
  const searches = new Map(
    LANGUAGES.map((each) => {
      const rows = of.topics.map((topic) => topicRow(of, topic, each, uiStrings(each).topic));
      return [each, createTopicSearch(createSearchIndex(of, each, ''), rows)];
    }),
  );
  return (language) => {
    const search = searches.get(language);
    return search ? Promise.resolve(search) : Promise.reject(new Error(language));
  };
};
const searchOf = searchIn(catalog);
const find = async (query: string, language: Language = 'zh-CN') =>
  (await findTopics(query, language, searchOf)).matches.map(({ id }) => id);

describe('the index', () => {
  it.each(LANGUAGES)('of %s stays below 45 KB over the wire and knows every topic', (language) => {
    const index = createSearchIndex(catalog, language, '');
    expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThan(45_000);
    expect(index.aliases).toHaveLength(catalog.topics.length);
  });

  it('is made of any edition', async () => {
    const { matches } = await findTopics('庄稼', 'zh-CN', searchIn(tinyCatalog));
    expect(matches.map(({ id }) => id)).toContain('orchards-01');
  });
});

describe('the search', () => {
  it.each(LANGUAGES)('finds every topic by its own title in %s', async (language) => {
    for (const { id, title } of catalog.topics) {
      expect((await find(title[language] ?? '', language)).slice(0, 3), title[language] ?? '').toContain(id);
    }
  });

  it('finds most topics by each of their everyday words among the first ten', async () => {
    let [found, all] = [0, 0];
    for (const { id, aliases } of catalog.topics) {
      for (const alias of aliases['zh-CN'].slice(0, 10)) {
        all++;
        if ((await find(alias)).slice(0, 10).includes(id)) found++;
      }
    }
    expect(found / all).toBeGreaterThan(0.95);
  }, 30_000);

  it.each([
    ['traditional characters', '養豬', '养猪'],
    ['full-width letters', 'ＥＴＣ　数据', 'ETC 数据'],
    ['capital letters', 'DRG', 'drg'],
  ])('takes %s for what they stand for', async (_name, query, plain) => {
    expect(await find(query)).toEqual(await find(plain));
  });

  it.each([
    ['pinyin', 'nongye damoxing', 'agriculture-10'],
    ['pinyin in one word', 'nongyedamoxing', 'agriculture-10'],
    ['a wrong character of the same sound', '网约车斯机', 'human-resources-04'],
    ['a misspelt word', 'fligth delays', 'transport-12'],
    ['a word of the other language', 'flight delay', 'transport-12'],
    ['letters beside Chinese', 'ETC数据', 'transport-04'],
  ])('understands %s', async (_name, query, id) => {
    expect((await find(query))[0]).toBe(id);
  });

  it('finds the same topic first from either edition', async () => {
    expect((await find('二手车', 'en'))[0]).toBe('commerce-02');
    expect((await find('二手车'))[0]).toBe('commerce-02');
  });

  it('tells the everyday words and terms that matched', async () => {
    const [first] = (await findTopics('外卖骑手', 'zh-CN', searchOf)).matches;
    expect(first?.aliases).toContain('外卖骑手');
    const [privacy] = (await findTopics('隐私计算', 'zh-CN', searchOf)).matches;
    expect(privacy?.terms).toEqual(expect.arrayContaining(['隐私', '私计', '计算']));
  });

  it('tells weak matches from strong ones', async () => {
    expect((await findTopics('犀牛', 'zh-CN', searchOf)).isWeak).toBe(true);
    expect((await findTopics('养猪', 'zh-CN', searchOf)).isWeak).toBe(false);
  });

  it.each([
    ['农业大棚里的水稻', []],
    ['水稻', ['种植与种业']],
    ['种植', ['种植与种业']],
    ['rice', []],
  ])('names the sectors of %s: %j', async (query, sectors) => {
    expect((await findTopics(query, 'zh-CN', searchOf)).sectors).toEqual(sectors);
  });

  it.each(LANGUAGES)(
    'finds the words of the notice in %s, and says that it has',
    async (language) => {
      const { words, noDirect, firstWithout, recall10 } = await literalFigures(catalog, language, searchOf);
      expect(words).toBeGreaterThan(1000);
      expect(noDirect).toBe(0);
      expect(firstWithout).toBeLessThan(0.1);
      expect(recall10).toBeGreaterThan(0.97);
    },
    120_000,
  );

  it('keeps every topic that has the query, for filters to choose from', async () => {
    for (const query of ['数据', '智能', '服务', '水利', '无人机']) {
      const { matches } = await findTopics(query, 'zh-CN', searchOf);
      const ids = new Set(matches.map(({ id }) => id));
      for (const { id, title, brief } of catalog.topics) {
        if (`${title['zh-CN']} ${brief?.['zh-CN'] ?? ''}`.includes(query)) expect(ids, query).toContain(id);
      }
    }
  });

  it.each(['彩票预测', '星座运势', 'horoscope', 'pet grooming'])('tells that nothing is about %s', async (query) => {
    const { isWeak } = await findTopics(query, /[a-z]/.test(query) ? 'en' : 'zh-CN', searchOf);
    expect(isWeak).toBe(true);
  });

  it.each([
    '',
    ' ',
    'of',
    "nong'ye",
    '\u200b农\u200b业\u200b',
    '！？',
    '🐷',
    '\uD83D',
    '<script>',
    '.*+?^${}()|[]\\',
    '\u202E',
    'a'.repeat(10_000),
    '数据'.repeat(5000),
  ])('takes bad input: %j', async (query) => {
    const { matches, relevant } = await findTopics(query.slice(0, 10_000), 'zh-CN', searchOf);
    expect(relevant).toBeLessThanOrEqual(matches.length);
  });

  it('asks the other language only for words that its own does not know', async () => {
    const asked: Language[] = [];
    const watched: SearchOf = (language) => {
      asked.push(language);
      return searchOf(language);
    };
    await findTopics('养猪', 'zh-CN', watched);
    await findTopics('nongye', 'zh-CN', watched);
    expect(asked).toEqual(['zh-CN', 'zh-CN']);
    await findTopics('delivery rider', 'zh-CN', watched);
    expect(asked).toEqual(['zh-CN', 'zh-CN', 'zh-CN', 'en']);
  });

  it('does without the other language when its index cannot be had', async () => {
    const only: SearchOf = (language) =>
      language === 'zh-CN' ? searchOf(language) : Promise.reject(new Error('gone'));
    expect((await findTopics('养猪 drone', 'zh-CN', only)).matches[0]?.id).toBe('agriculture-07');
    await expect(findTopics('pig', 'en', only)).rejects.toThrow('gone');
  });
});

describe('the match', () => {
  const groupOf = (id: string) => catalog.topic(id).subtrack ?? catalog.topic(id).track;

  it('ranks topics and groups, and tells the words of the text', async () => {
    const text = '我们医院想和另外三家医院一起训练肿瘤影像模型，病人数据不能离开医院，希望用联邦学习联合建模。';
    const { matches } = await matchText(text, searchOf);
    expect(matches[0]).toMatchObject({ id: 'health-03', sureness: 'high' });
    expect(matches[0]?.evidence).toContain('联邦学习');
    for (const words of matches.flatMap(({ evidence }) => evidence)) expect(text).toContain(words);
    expect(groupMatches(matches, groupOf)[0]?.group).toBe('health');
  });

  it('is sure of nothing in a text about something else', async () => {
    const { matches } = await matchText('昨夜雨疏风骤，浓睡不消残酒。试问卷帘人，却道海棠依旧。', searchOf);
    expect(matches.filter(({ sureness }) => sureness !== 'low')).toEqual([]);
  });

  it('tells two groups that are about equally close', () => {
    const match = (id: string, score: number) => ({ id, score, sureness: 'high' as const, evidence: [] });
    const closeBy = (scores: [number, number]) =>
      isClose(groupMatches([match('a', scores[0]), match('b', scores[1])], (id) => id));
    expect(closeBy([100, 95])).toBe(true);
    expect(closeBy([100, 50])).toBe(false);
    expect(isClose([])).toBe(false);
  });

  it.each([
    ['中文', ['zh-CN']],
    ['English words', ['en']],
    ['我们用 drones and satellite images 做 monitoring of crops', ['zh-CN', 'en']],
    ['Система мониторинга', []],
    ['12345 !!', []],
    ['', []],
  ])('takes %s for %j', (text, languages) => {
    expect(languagesOf(text)).toEqual(languages);
  });
});
