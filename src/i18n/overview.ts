import { listed, plural } from './english.ts';
import type { Words } from './words.ts';

/** A number of things, and of how many. */
type Part = readonly [number, number];

const zhCN = {
  overview: {
    title: '赛题一览图',
    matrix: '⟦tracks|各赛道⟧用到的技术方法',
    sectors: '各行业领域的赛题数',
    sources: '各数据来源的赛题数',
    alikeTitle: '赛题相近的赛道',
    /** After each of what there is, and between them. */
    end: '。',
    blank: '',
    total: '合计',
    leads: (technique: string, [topics, ofTopics]: Part, [tracks, ofTracks]: Part) =>
      `用得最多的是“${technique}”：${String(ofTopics)}个赛题中有${String(topics)}个，分布在${String(ofTracks)}个赛道中的${String(tracks)}个。`,
    dots: '圆点的面积表示赛题数，点开即可查看这些赛题。',
    cell: (track: string, technique: string, topics: number) => `${track}、${technique}：${String(topics)}个赛题`,
    most: (names: readonly string[], topics: number) =>
      `赛题最多的是${names.map((name) => `“${name}”`).join('')}，${names.length > 1 ? '各' : '有'}${String(topics)}个。`,
    alike: (pairs: number) => `不同赛道之间，相近的赛题有${String(pairs)}对。`,
    mostAlike: (one: string, other: string, pairs: number) => `“${one}”与“${other}”之间最多，有${String(pairs)}对。`,
    pairs: '不同赛道中最相近的赛题',
  },
};

const en: typeof zhCN = {
  overview: {
    title: 'Topics at a glance',
    matrix: 'Techniques⟦tracks| by track⟧',
    sectors: 'Topics by sector',
    sources: 'Topics by data source',
    alikeTitle: 'Tracks with related topics',
    end: '.',
    blank: ' ',
    total: 'All',
    leads: (technique, [topics, ofTopics], [tracks, ofTracks]) =>
      `The most common technique is “${technique}”: ${String(topics)} of ${String(ofTopics)} topics, in ${String(tracks)} of ${String(ofTracks)} tracks.`,
    dots: 'The area of a dot is the number of topics; follow it to see them.',
    cell: (track, technique, topics) => `${track}, ${technique}: ${plural(topics, 'topic', 'topics')}`,
    most: (names, topics) =>
      `${listed(names.map((name) => `“${name}”`))} ${names.length > 1 ? 'have' : 'has'} the most topics: ${String(topics)}${names.length > 1 ? ' each' : ''}.`,
    alike: (pairs) =>
      `Across tracks, ${plural(pairs, 'pair', 'pairs')} of topics ${pairs === 1 ? 'is' : 'are'} related.`,
    mostAlike: (one, other, pairs) => `Most of them, ${String(pairs)}, are between “${one}” and “${other}”.`,
    pairs: 'The most closely related topics of different tracks',
  },
};

export const overviewWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
