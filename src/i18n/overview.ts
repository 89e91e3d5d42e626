import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  overview: {
    title: '赛题一览图',
    description: '赛道与技术方法、行业领域与数据来源的对照，以及相近赛题的分布图。',
    matrix: '各赛道用到的技术方法',
    matrixNote: '数字是赛题数，点击查看这些赛题。',
    sectors: '各行业领域的赛题数',
    sources: '各数据来源的赛题数',
    map: '相近赛题分布图',
    mapNote: '每个点是一个赛题，相近的赛题之间有连线；数字是赛道序号。列表形式见各赛题页的“相近赛题”。',
    cell: (track: string, technique: string, topics: number) => `${track}、${technique}：${String(topics)}个赛题`,
  },
};

const en: typeof zhCN = {
  overview: {
    title: 'Topics at a glance',
    description: 'Tracks against techniques, topics by sector and data source, and a map of related topics.',
    matrix: 'Techniques by track',
    matrixNote: 'The numbers are numbers of topics; follow one to see them.',
    sectors: 'Topics by sector',
    sources: 'Topics by data source',
    map: 'Map of related topics',
    mapNote:
      'Each dot is a topic; lines join related ones, and the number is that of the track. Each topic’s page lists its related topics.',
    cell: (track, technique, topics) => `${track}, ${technique}: ${plural(topics, 'topic', 'topics')}`,
  },
};

export const overviewWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
