import type { Words } from './words.ts';

const zhCN = {
  facts: {
    title: '要点',
    deadline: '报名截止',
    /** What is true of the last day to register now; `{time}` and `{date}` are filled in. */
    registration: {
      left: '还剩{time}',
      opens: '{date}开始报名',
      closed: '报名已经截止',
      concluded: '本届已经结束',
    },
    who: '谁能报',
    verdicts: { 'may-enter': '可以', ask: '先自查', 'may-not-enter': '不能' },
    /** The same in a line, where there is little room. */
    inShort: {
      'may-enter': (first: string, count: number) => (count > 1 ? `${first}等${String(count)}类` : first),
      ask: (first: string, count: number) => `${first}${count > 1 ? `等${String(count)}类` : ''}先自查`,
    },
    separator: '、',
    /** The other answers of the self-check are taken as the best. */
    whoNote: '其他条件都符合时。',
    check: '查我们能不能报',
  },
};

const en: typeof zhCN = {
  facts: {
    title: 'Key facts',
    deadline: 'Register by',
    registration: {
      left: '{time} left',
      opens: 'opens on {date}',
      closed: 'registration has closed',
      concluded: 'this edition is over',
    },
    who: 'Who can enter',
    verdicts: { 'may-enter': 'Can enter', ask: 'Check first', 'may-not-enter': 'Cannot enter' },
    inShort: {
      'may-enter': (first, count) => (count > 1 ? `${first} +${String(count - 1)}` : first),
      ask: (first, count) => `${count > 1 ? `${String(count)} other kinds` : first}: check first`,
    },
    separator: ', ',
    whoNote: 'If all other conditions are met.',
    check: 'Check whether we can enter',
  },
};

export const factsWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
