import { listed, plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  home: {
    /** What the site has beside the notice, by what an edition can lack. */
    contents: { tracks: '赛道与赛题', schedule: '赛程', materials: '材料', awards: '奖项' },
    description: (contest: string, contents: readonly string[]) =>
      `${contest}${['通知全文', ...contents].join('、')}，逐条可查、可引用。非官方网站。`,
    trackCount: (tracks: number) => `${String(tracks)}个赛道`,
    topicCount: (topics: number) => `${String(topics)}个赛题`,
    entry: '参赛条件',
    dates: '赛程',
    prizes: '奖项',
    lead: (contents: string) => `${contents}，都可以查找，都注明条款。`,
    wholeNotice: '通知全文逐条列出，都有固定地址，可以引用。',
    findTopic: '找适合的赛题',
    searchHint: (examples: readonly string[]) => `例如：${examples.join('、')}。`,
    eligibilityText: '逐题自查单位、团队和项目，结论注明条款。',
    readNotice: '查通知',
    readNoticeText: '全部条款逐条列出，可以引用。',
    prepare: '准备材料',
    prepareText: '材料清单和申报书提纲。',
    tracks: '赛道一览',
    groups: '参赛组别',
    datesTitle: '赛程日期',
    prizesTitle: '可以获得什么',
    prizesText: (prizes: number) => `共设奖项${String(prizes)}个。`,
    questions: '常见问题',
  },
};

const en: typeof zhCN = {
  home: {
    contents: { tracks: 'tracks and topics', schedule: 'schedule', materials: 'materials', awards: 'prizes' },
    description: (contest, contents) =>
      `The whole notice of the ${contest}, clause by clause${contents.length > 0 ? `, with its ${listed(contents)}` : ''}. Unofficial.`,
    trackCount: (tracks) => plural(tracks, 'track', 'tracks'),
    topicCount: (topics) => plural(topics, 'topic', 'topics'),
    entry: '',
    dates: 'dates',
    prizes: 'prizes',
    lead: (contents) => `${contents}, each with its clause.`,
    wholeNotice: 'Every clause of the notice, each with an address that lasts.',
    findTopic: 'Find a topic that fits',
    searchHint: (examples) => `For example: ${examples.join(', ')}.`,
    eligibilityText: 'Your unit, team and project, question by question, with the clauses.',
    readNotice: 'Read the notice',
    readNoticeText: 'Every clause, ready to cite.',
    prepare: 'Prepare the materials',
    prepareText: 'A checklist, and an outline of the application.',
    tracks: 'Tracks',
    groups: 'Groups of entrants',
    datesTitle: 'Dates',
    prizesTitle: 'What can be won',
    prizesText: (prizes) => `${plural(prizes, 'prize', 'prizes')} in all.`,
    questions: 'Questions people ask',
  },
};

export const homeWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
