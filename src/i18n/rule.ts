import type { Words } from './words.ts';

const zhCN = {
  rule: {
    description: (name: string) => `${name}：逐条引用通知原文。`,
  },
};

const en: typeof zhCN = {
  rule: {
    description: (name) => `${name}: the words of the notice, statement by statement.`,
  },
};

export const ruleWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
