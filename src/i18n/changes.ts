import type { Words } from './words.ts';

const zhCN = {
  changes: {
    description: (contest: string) => `${contest}非官方参赛指南的内容更新记录，最新的在前，可以订阅。`,
    lead: '本站内容的每次更新都列在这里，最新的在前。这些是本站内容的更新，不是通知的修改。',
    subscribe: '用阅读器订阅（Atom）',
    number: (number: number) => `第${String(number)}次更新`,
    feed: (site: string) => `${site}：更新记录`,
  },
};

const en: typeof zhCN = {
  changes: {
    description: (contest) =>
      `What has changed in the unofficial guide to the ${contest}, the newest first, with a feed.`,
    lead: 'Every change to the content of this site, the newest first. These are changes to the site, not to the notice.',
    subscribe: 'Follow in a feed reader (Atom)',
    number: (number) => `Change ${String(number)}`,
    feed: (site) => `${site}: what has changed`,
  },
};

export const changesWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
