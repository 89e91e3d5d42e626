import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  topic: {
    indexDescription: (topics: number, hasTracks: boolean) =>
      `全部${String(topics)}个赛题，按${hasTracks ? '赛道和' : ''}通知的顺序排列。`,
    label: (number: number) => `赛题${String(number)}`,
    /** As printed before the title in the annex. */
    printedLabel: (number: number) => `赛题${String(number)}：`,
    brief: '赛题内容',
    noBrief: '通知只列出题目，未作说明。',
    facts: '基本信息',
    place: '所属赛道',
    clause: '通知条款',
    sourceFile: '数据文件',
    tags: '标签与依据',
    tagsNote: '标签由本站添加，引号内是赛题原文中作为依据的字句。',
    sectors: '行业领域',
    techniques: '技术方法',
    dataSources: '数据来源',
    noTags: '赛题原文未指明',
    terms: '术语对照',
    aliases: '日常说法',
    aliasesNote: '本站添加的日常用词，便于搜索，不是从通知摘录的。',
    aliasSeparator: '、',
    prizesAndBenefits: '适用的奖项与支持',
    related: '相近赛题',
    relatedNote: '按赛题文字和标签的相似程度自动计算，不代表官方归类。',
  },
};

const en: typeof zhCN = {
  topic: {
    indexDescription: (topics, hasTracks) =>
      `All ${plural(topics, 'topic', 'topics')}${hasTracks ? ', by track' : ''}, in the order of the notice.`,
    label: (number) => `Topic ${String(number)}`,
    printedLabel: (number) => `Topic ${String(number)}: `,
    brief: 'Brief',
    noBrief: 'The notice gives the title alone.',
    facts: 'Key facts',
    place: 'Track and number',
    clause: 'Clause of the notice',
    sourceFile: 'Data file',
    tags: 'Tags and their grounds',
    tagsNote: 'The tags are ours; the words in quotation marks are those of the Chinese brief that justify them.',
    sectors: 'Sectors',
    techniques: 'Techniques',
    dataSources: 'Data sources',
    noTags: 'The brief names none',
    terms: 'Terms',
    aliases: 'In everyday words',
    aliasesNote: 'Added by this site for the search, not quoted from the notice.',
    aliasSeparator: ', ',
    prizesAndBenefits: 'Prizes and support that apply',
    related: 'Related topics',
    relatedNote: 'Computed from how alike the briefs and tags are; not an official grouping.',
  },
};

export const topicWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
