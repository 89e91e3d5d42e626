import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  home: {
    description: (contest: string) =>
      `${contest}通知全文、赛道与赛题、赛程、材料、奖项，逐条可查、可引用。非官方网站。`,
    lead: (tracks: number, topics: number) =>
      `${tracks > 0 ? `${String(tracks)}个赛道、` : ''}${topics > 0 ? `${String(topics)}个赛题、` : ''}参赛条件、赛程和奖项，都可以查找，都注明条款。`,
    findTopic: '找适合的赛题',
    searchHint: (examples: readonly string[]) => `例如：${examples.join('、')}。`,
    eligibilityText: '逐题自查单位、团队和项目，结论注明条款。',
    readNotice: '查通知',
    readNoticeText: '全部条款逐条列出，可以引用。',
    prepare: '准备材料',
    prepareText: '材料清单和申报书提纲。',
    tracks: '赛道一览',
    dates: '赛程日期',
    prizes: '可以获得什么',
    prizesText: (prizes: number) => `共设奖项${String(prizes)}个。`,
    questions: '常见问题',
  },
};

const en: typeof zhCN = {
  home: {
    description: (contest) =>
      `The whole notice of the ${contest}, clause by clause, with its tracks and topics, schedule, materials and prizes. Unofficial.`,
    lead: (tracks, topics) =>
      [
        ...(tracks > 0 ? [plural(tracks, 'track', 'tracks')] : []),
        ...(topics > 0 ? [plural(topics, 'topic', 'topics')] : []),
        'dates and prizes, each with its clause.',
      ].join(', '),
    findTopic: 'Find a topic that fits',
    searchHint: (examples) => `For example: ${examples.join(', ')}.`,
    eligibilityText: 'Your unit, team and project, question by question, with the clauses.',
    readNotice: 'Read the notice',
    readNoticeText: 'Every clause, ready to cite.',
    prepare: 'Prepare the materials',
    prepareText: 'A checklist, and an outline of the application.',
    tracks: 'Tracks',
    dates: 'Dates',
    prizes: 'What can be won',
    prizesText: (prizes) => `${plural(prizes, 'prize', 'prizes')} in all.`,
    questions: 'Questions people ask',
  },
};

export const homeWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
