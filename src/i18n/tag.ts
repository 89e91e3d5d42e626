import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  tag: {
    indexTitle: '按标签找赛题',
    indexDescription: '行业领域、技术方法、数据来源三类标签，以及每个标签下的赛题数量。',
    description: (name: string, topics: number) => `带有“${name}”标签的${String(topics)}个赛题。`,
    filter: '在“找赛题”中继续筛选',
    note: '标签由本站添加，不是通知的分类。',
    words: (list: string) => `也这样找：${list}`,
    also: '也涉及这一领域的赛题',
  },
};

const en: typeof zhCN = {
  tag: {
    indexTitle: 'Topics by tag',
    indexDescription: 'Sectors, techniques and data sources, and how many topics have each tag.',
    description: (name, topics) => `${plural(topics, 'topic', 'topics')} tagged “${name}”.`,
    filter: 'Filter further in “Find a topic”',
    note: 'The tags are this site’s, not a classification of the notice.',
    words: (list) => `Also searched as: ${list}`,
    also: 'Also for this sector',
  },
};

export const tagWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
