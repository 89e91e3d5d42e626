import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  topic: {
    indexDescription: (topics: number, hasTracks: boolean) =>
      `全部${String(topics)}个赛题，按${hasTracks ? '赛道和' : ''}通知的顺序排列。`,
    label: (number: number) => `赛题${String(number)}`,
    /** As printed before the title in the annex. */
    printedLabel: (number: number) => `赛题${String(number)}：`,
    brief: '赛题原文',
    noBrief: '通知只列出题目，未作说明。',
    place: '所属赛道',
    sourceFile: '数据文件',
    cite: '在通知附件中引用',
    tags: '标签',
    marksNote: '标注和标签由本站添加。',
    sectors: '行业',
    techniques: '技术',
    dataSources: '数据',
    steps: {
      title: '接下来',
      check: { name: '自查参赛资格', text: '结论注明条款' },
      compare: { name: '与别的赛题对比', text: '标签、奖项和支持的异同' },
      outline: { name: '导出申报书提纲', text: '带入本赛题原文' },
      dates: { name: '把日期加入日历', text: '报名截止前有提醒' },
      register: '在官方平台报名',
    },
    others: (count: number) => `本赛道其他${String(count)}个赛题`,
    terms: '术语⟦en|对照⟧',
    aliases: '日常说法',
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
    place: 'Track and number',
    sourceFile: 'Data file',
    cite: 'Cite it in the annex of the notice',
    tags: 'Tags',
    marksNote: 'Marks and tags are ours.',
    sectors: 'Sectors',
    techniques: 'Techniques',
    dataSources: 'Data sources',
    steps: {
      title: 'Next steps',
      check: { name: 'Check your eligibility', text: 'Every finding comes with its clause' },
      compare: { name: 'Compare with other topics', text: 'Tags, prizes and support, side by side' },
      outline: { name: 'Export an outline of the application', text: 'With the brief of this topic filled in' },
      dates: { name: 'Add the dates to your calendar', text: 'With reminders before registration closes' },
      register: 'Register on the official platform',
    },
    others: (count) =>
      count === 1 ? 'The other topic in this track' : `The other ${String(count)} topics in this track`,
    terms: 'Terms',
    aliases: 'In everyday words',
    aliasSeparator: ', ',
    prizesAndBenefits: 'Prizes and support that apply',
    related: 'Related topics',
    relatedNote: 'Computed from how alike the briefs and tags are; not an official grouping.',
  },
};

export const topicWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
