import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import type { Topic } from '../model/topic.ts';
import { relatedTopics } from './related-topics.ts';

function topic(id: string, title: string, brief: string, english: string | null = null): Topic {
  return {
    ...tinyCatalog.topic('orchards-01'),
    id,
    title: { 'zh-CN': title, en: english },
    brief: { 'zh-CN': brief, en: english },
  };
}

const ORCHARDS = ['苹果', '梨子', '桃子', '葡萄', '樱桃', '山楂', '蓝莓'];
const HARBOURS = ['集装箱', '散货', '原油', '冷藏', '滚装', '煤炭', '粮食'];

function tagged(sector: string, each: Topic): Topic {
  return { ...each, sectors: [{ id: sector, evidence: ['识别'] }] };
}

const topics = [
  ...ORCHARDS.map((fruit, at) =>
    tagged('farming', topic(`orchard-${String(at)}`, `${fruit}病虫害识别`, `识别果园${fruit}病虫害，形成预警。`)),
  ),
  ...HARBOURS.map((load, at) =>
    tagged('shipping', topic(`harbour-${String(at)}`, `港口${load}调度优化`, `优化码头${load}装卸与调度。`)),
  ),
];
/** The ids of what is related to each topic. */
const relatedIds = (all: readonly Topic[]) =>
  new Map([...relatedTopics(all)].map(([id, others]) => [id, others.map((other) => other.id)]));

const ids = topics.map(({ id }) => id);
const related = relatedIds(topics);

describe('relatedTopics', () => {
  it('knows every topic, in the order given', () => {
    expect([...related.keys()]).toEqual(ids);
  });

  it('relates three to five other topics to each, none twice', () => {
    for (const [id, others] of related) {
      expect(others.length).toBeGreaterThanOrEqual(3);
      expect(others.length).toBeLessThanOrEqual(5);
      expect(new Set(others).size).toBe(others.length);
      expect(ids).toEqual(expect.arrayContaining(others));
      expect(others).not.toContain(id);
    }
  });

  it('finds five where at least five read alike, and only such', () => {
    for (const [id, others] of related) {
      expect(others).toHaveLength(5);
      expect(new Set([id, ...others].map((each) => each.split('-')[0])).size).toBe(1);
    }
  });

  it('finds three where nothing reads alike', () => {
    const strangers = ['甲乙', '丙丁', '戊己', '庚辛', '壬癸', '子丑', '寅卯'].map((text, at) =>
      topic(`t-${String(at)}`, text, text),
    );
    for (const others of relatedIds(strangers).values()) expect(others).toHaveLength(3);
  });

  it('puts the most similar first', () => {
    const found = relatedIds([
      topic('pests', '苹果病虫害识别', '识别苹果病虫害。'),
      topic('trains', '列车运行图编制', '编制列车运行图。'),
      topic('pears', '梨树病虫害识别', '识别梨树病虫害。'),
      topic('apples', '苹果病虫害预警', '识别苹果病虫害。'),
      topic('ships', '船舶靠泊计划', '编制靠泊计划。'),
    ]);
    expect(found.get('pests')?.slice(0, 2)).toEqual(['apples', 'pears']);
  });

  it('puts topics that are equally similar in the order given', () => {
    const strangers = ['甲乙', '丙丁', '戊己', '庚辛', '壬癸'].map((text, at) => topic(`t-${String(at)}`, text, text));
    expect(relatedIds(strangers).get('t-2')).toEqual(['t-0', 't-1', 't-3']);
  });

  it('relates topics of different tracks', () => {
    const [first, ...rest] = topics;
    if (!first) throw new Error('There are no topics');
    const found = relatedIds([{ ...first, track: 'elsewhere', subtrack: 'far' }, ...rest]);
    expect(found).toEqual(related);
  });

  it('finds the same every time', () => {
    expect(relatedIds(structuredClone(topics))).toEqual(related);
  });

  it('finds the same before and after translation', () => {
    const translated = topics.map((each, at) => ({
      ...each,
      title: { ...each.title, en: `Title ${String(at % 3)}` },
      brief: { 'zh-CN': each.brief?.['zh-CN'] ?? '', en: 'The same words everywhere.' },
    }));
    expect(relatedIds(translated)).toEqual(related);
  });

  it('overlooks the case of letters', () => {
    const found = relatedIds([
      topic('upper', 'GIS 平台', '甲乙。'),
      topic('one', '丙丁', '子丑。'),
      topic('two', '戊己', '寅卯。'),
      topic('three', '庚辛', '辰巳。'),
      topic('lower', 'gis', '壬癸。'),
    ]);
    expect(found.get('upper')?.[0]).toBe('lower');
  });

  it('overlooks punctuation', () => {
    const found = relatedIds([
      topic('dotted', '甲乙', '，。，。，。'),
      topic('one', '丙丁', '子丑'),
      topic('two', '戊己', '寅卯'),
      topic('three', '庚辛', '辰巳'),
      topic('dotted-too', '壬癸', '，。，。，。'),
    ]);
    expect(found.get('dotted')).toEqual(['one', 'two', 'three']);
  });

  it('relates topics of one tag whose words differ', () => {
    const found = relatedIds([
      tagged('health', topic('hospitals', '甲乙', '丙丁')),
      tagged('farming', topic('orchards', '戊己', '庚辛')),
      tagged('farming', topic('fields', '子丑', '寅卯')),
      tagged('farming', topic('ponds', '午未', '申酉')),
      tagged('health', topic('clinics', '壬癸', '辰巳')),
    ]);
    expect(found.get('hospitals')?.[0]).toBe('clinics');
  });

  it('does not prefer a topic for its length', () => {
    const found = relatedIds([
      topic('apples', '苹果', '甲乙'),
      topic('long', '苹果', '丙丁戊己庚辛壬癸子丑寅卯辰巳'),
      topic('short', '苹果', '午未'),
      topic('other', '港口', '申酉'),
    ]);
    expect(found.get('apples')?.slice(0, 2)).toEqual(['short', 'long']);
  });

  it('heeds rare words more than words that stand everywhere', () => {
    const found = relatedIds([
      topic('apples', '数据平台', '苹果'),
      topic('one', '数据平台', '港口'),
      topic('two', '数据平台', '列车'),
      topic('pests', '病虫害', '苹果，数据平台'),
      topic('three', '数据平台', '煤炭'),
    ]);
    expect(found.get('apples')?.[0]).toBe('pests');
  });

  it('does not put a topic without a word of its own before a similar one', () => {
    const found = relatedIds([
      topic('common', '数据', '数据'),
      topic('apples', '数据', '苹果'),
      topic('trains', '数据', '列车'),
      topic('more-apples', '数据', '苹果'),
    ]);
    expect(found.get('apples')?.[0]).toBe('more-apples');
  });

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
  ])('of %i topics relates %i to each', (number, others) => {
    const found = relatedIds(topics.slice(0, number));
    expect(found.size).toBe(number);
    for (const each of found.values()) expect(each).toHaveLength(others);
  });

  it('relates topics that all read the same', () => {
    const same = Array.from({ length: 6 }, (_, at) => topic(`t-${String(at)}`, '题目', '正文'));
    for (const others of relatedIds(same).values()) expect(others.length).toBeGreaterThanOrEqual(3);
  });

  it('relates topics too short to hold two letters', () => {
    const short = Array.from({ length: 4 }, (_, at) => topic(`t-${String(at)}`, '题', '文'));
    for (const others of relatedIds(short).values()) expect(others).toHaveLength(3);
  });

  it('goes in large editions by what few share', () => {
    // Groups of five with a word of their own; other words stand in every second group.
    const many = Array.from({ length: 1200 }, (_, at) => {
      const group = Math.floor(at / 5);
      const word = String.fromCodePoint(0x4e00 + 2 * group, 0x4e01 + 2 * group);
      return topic(`${String(group)}-${String(at)}`, word, group % 2 === 0 ? '数据要素融合应用' : '模型');
    });
    for (const [id, others] of relatedIds(many)) {
      expect(others.slice(0, 4).map((each) => each.split('-')[0])).toEqual(Array(4).fill(id.split('-')[0]));
    }
  });
});
