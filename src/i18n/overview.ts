import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  overview: {
    title: '赛题一览图',
    description: '⟦tracks|赛道与技术方法的对照，以及⟧各行业领域、各数据来源的赛题数。',
    matrix: '⟦tracks|各赛道⟧用到的技术方法',
    matrixNote: '数字是赛题数，点击查看这些赛题。',
    sectors: '各行业领域的赛题数',
    sources: '各数据来源的赛题数',
    /** After each of what there is. */
    end: '。',
    cell: (track: string, technique: string, topics: number) => `${track}、${technique}：${String(topics)}个赛题`,
  },
};

const en: typeof zhCN = {
  overview: {
    title: 'Topics at a glance',
    description: 'The number of topics by sector and by data source⟦tracks|, and tracks against techniques⟧.',
    matrix: 'Techniques⟦tracks| by track⟧',
    matrixNote: 'The numbers are numbers of topics; follow one to see them.',
    sectors: 'Topics by sector',
    sources: 'Topics by data source',
    end: '.',
    cell: (track, technique, topics) => `${track}, ${technique}: ${plural(topics, 'topic', 'topics')}`,
  },
};

export const overviewWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
