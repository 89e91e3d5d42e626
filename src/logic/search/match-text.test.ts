import { describe, expect, it } from 'vitest';
import { matchText } from './match-text.ts';
import type { TopicSearch } from './topic-search.ts';

/** The words that are told of a topic that these terms of a text match. */
async function evidence(text: string, terms: string[], aliases: string[] = []): Promise<string[] | undefined> {
  const search: TopicSearch = {
    search: () => [],
    searchText: () => [
      {
        id: 'a-01',
        score: 1000,
        terms,
        aliases,
        isStrong: true,
        isTelling: true,
        isLiteral: false,
        isRead: false,
        isForeign: false,
        covered: 1,
      },
    ],
    isForeign: () => false,
    sectors: () => [],
    reasons: () => ({ tags: [], everyday: [], read: [] }),
  };
  return (await matchText(text, () => Promise.resolve(search))).matches[0]?.evidence;
}

describe('the words that match', () => {
  it.each([
    ['数据融合平台', ['据融', '合平'], []],
    ['数据融合平台', ['数据', '据融', '融合'], ['数据融合']],
    ['数据融合平台', ['数据', '融合'], ['融合']],
    ['用联邦学习联合建模', ['联邦', '邦学', '学习'], ['联邦学习']],
    ['公司有软件著作权', ['公司', '软件', '著作'], []],
    ['天气预报服务', ['天气', '气预', '预报'], ['天气预报']],
    ['it will train large tractors under load', ['train', 'larg', 'under', 'tractor'], ['tractors', 'train']],
    ['Trucks and more trucks', ['truck'], ['Trucks']],
  ])('of %s are whole ones: %j', async (text, terms, words) => {
    expect(await evidence(text, terms)).toEqual(words);
  });

  it('start with the everyday words of the topic', async () => {
    expect(await evidence('快递小哥的数据', ['小哥'], ['快递'])).toEqual(['快递', '小哥']);
  });

  it('are said once, parts and other endings of a word included', async () => {
    expect(await evidence('物流公司的仓库', ['物流', '流公', '公司', '仓库'], ['物流公司'])).toEqual([
      '物流公司',
      '仓库',
    ]);
    expect(await evidence('a waybill, many waybills', ['waybil'], ['waybill'])).toEqual(['waybill']);
  });
});
