import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import type { Topic } from '../model/topic.ts';
import { createCatalog } from './catalog.ts';
import { searchExamples } from './search-examples.ts';

const examples = (change: (topic: Topic) => Topic) =>
  searchExamples(createCatalog({ ...tinyCatalog, topics: tinyCatalog.topics.map(change) }), 'zh-CN');
const withoutAliases = (topic: Topic): Topic => ({ ...topic, aliases: { 'zh-CN': [], en: [] } });

describe('the examples of a search', () => {
  it('are everyday words of different tracks', () => {
    expect(examples((topic) => topic)).toEqual(['果树', '菜价']);
  });

  it('are names of sectors without these, and titles without any', () => {
    const sector = tinyCatalog.sectors[0]?.name['zh-CN'];
    expect(examples(withoutAliases)).toEqual([sector]);
    expect(examples((topic) => ({ ...withoutAliases(topic), sectors: [] }))).toEqual([
      '冷链温度监测',
      '苹果园病虫害识别',
      '批发市场价格预测',
    ]);
  });

  it('are none without topics', () => {
    expect(searchExamples(createCatalog({ ...tinyCatalog, topics: [] }), 'en')).toEqual([]);
  });
});
