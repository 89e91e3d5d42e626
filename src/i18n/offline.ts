import { inSentence } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  offline: {
    title: '无法连接网络',
    description: '没有网络时可以打开的页面。',
    text: '无法连接本站，浏览器里也没有保存这个页面。请检查网络后重试。',
    kept: '以下页面已保存在浏览器里，没有网络也可以打开。以前打开过的页面，一般也可以打开。',
    /** On a page that was kept, at its beginning; `{revision}` stands for what `revision` says. */
    bar: '无法连接本站，现在显示的是浏览器保存的副本（{revision}），可能不是最新内容。',
    revision: (change: string, day: string) => `${change}，${day}`,
  },
};

const en: typeof zhCN = {
  offline: {
    title: 'No connection',
    description: 'Pages that can be opened without a connection.',
    text: 'The site cannot be reached, and your browser has kept no copy of this page. Check your connection and try again.',
    kept: 'Your browser has kept these pages, which can be opened without a connection. So, as a rule, can pages you have opened before.',
    bar: 'The site cannot be reached. This is the copy your browser kept ({revision}), which may be out of date.',
    revision: (change, day) => `${inSentence(change)} of ${day}`,
  },
};

export const offlineWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
