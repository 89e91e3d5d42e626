import { listed, plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  home: {
    /** What the site has beside the notice, by what an edition can lack. */
    contents: { tracks: '赛道与赛题', schedule: '赛程', materials: '材料', awards: '奖项' },
    description: (contest: string, contents: readonly string[]) =>
      `${contest}${['通知全文', ...contents].join('、')}，逐条可查、可引用。非官方网站。`,
    wholeNotice: '通知全文逐条列出，都有固定地址，可以引用。',
    question: '您的项目，报哪个赛题？',
    findTopic: '说说您做什么',
    examples: '试试',
    byText: '或者粘贴一段项目介绍',
    canWeEnter: '我们能参加吗？',
    shelf: (topics: number) => `${String(topics)}个赛题`,
    shelfNote: '每格一个赛题。',
    sectors: '从行业找',
    allSectors: '全部标签',
    steps: {
      title: '参赛步骤',
      topic: { name: '选一个赛题', text: '说说项目，或者按⟦tracks|赛道、⟧行业找' },
      check: { name: '自查参赛资格', text: '逐题自查，结论注明条款' },
      materials: { name: '备齐材料', text: '清单和申报书提纲' },
      dates: { name: '记住日期', text: '加入日历，到期提醒' },
      register: '在官方平台报名',
    },
    groups: '参赛组别',
    prizesTitle: '可以获得什么',
    prizesText: (prizes: number) => `共设奖项${String(prizes)}个。`,
    questions: '常见问题',
    questionsText: (count: number) => `参赛单位常问的${String(count)}个问题，答案根据通知整理，注明条款。`,
    allQuestions: '全部问题',
  },
};

const en: typeof zhCN = {
  home: {
    contents: { tracks: 'tracks and topics', schedule: 'schedule', materials: 'materials', awards: 'prizes' },
    description: (contest, contents) =>
      `The whole notice of the ${contest}, clause by clause${contents.length > 0 ? `, with its ${listed(contents)}` : ''}. Unofficial.`,
    wholeNotice: 'Every clause of the notice, each with an address that lasts.',
    question: 'Which topic is yours?',
    findTopic: 'Say what you do',
    examples: 'Try',
    byText: 'or paste a description of your project',
    canWeEnter: 'Can we enter?',
    shelf: (topics) => plural(topics, 'topic', 'topics'),
    shelfNote: 'One square for each topic.',
    sectors: 'By sector',
    allSectors: 'All tags',
    steps: {
      title: 'Step by step',
      topic: { name: 'Choose a topic', text: 'Describe your project, or look by ⟦tracks|track or ⟧sector' },
      check: { name: 'Check your eligibility', text: 'Question by question, with the clauses' },
      materials: { name: 'Prepare the materials', text: 'A checklist, and an outline of the application' },
      dates: { name: 'Note the dates', text: 'Put them into your calendar, with reminders' },
      register: 'Register on the official platform',
    },
    groups: 'Groups of entrants',
    prizesTitle: 'What can be won',
    prizesText: (prizes) => `${plural(prizes, 'prize', 'prizes')} in all.`,
    questions: 'Questions people ask',
    questionsText: (count) =>
      `${plural(count, 'question', 'questions')} that teams ask, answered from the notice with the clauses.`,
    allQuestions: 'All questions',
  },
};

export const homeWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
