import type { Words } from './words.ts';

const zhCN = {
  shortlist: {
    title: '我的收藏',
    description: '收藏的赛题，只保存在这个浏览器里，可以分享、打印、导出。',
    add: '收藏',
    notKept: '浏览器不允许保存，只在本页有效。',
    lead: '收藏的赛题只保存在这个浏览器里，不会上传。',
    needsScript: '收藏功能需要浏览器启用JavaScript。',
    /** `{count}` and `{ids}` stand for the number of ids in a link that no topic has, and the ids. */
    unknown: '链接中有{count}个赛题不存在：{ids}',
    empty: '还没有收藏赛题。在赛题列表或者赛题页点“收藏”，赛题就会列在这里。',
    shared: '以下是分享链接中的赛题，尚未全部存入您的收藏。',
    keep: '全部存入我的收藏',
    share: '复制分享链接',
    print: '打印',
    csv: '导出CSV',
    markdown: '导出Markdown',
    compareAll: '并排对比',
    compareFirst: '对比前四个',
    clear: '清空收藏',
    failed: '浏览器不允许保存：收藏只在本页有效，可以用分享链接保存。',
    /** `{count}` stands for a number. */
    removed: '已取消收藏{count}个赛题。',
    columns: { id: '编号', title: '赛题', place: '⟦tracks|赛道⟧', address: '网址' },
  },
};

const en: typeof zhCN = {
  shortlist: {
    title: 'My shortlist',
    description: 'The topics on your shortlist, kept in this browser only, to share, print and export.',
    add: 'Shortlist',
    notKept: 'The browser does not allow saving: this lasts on this page only.',
    lead: 'Your shortlist is kept in this browser only and is not uploaded.',
    needsScript: 'The shortlist needs JavaScript.',
    unknown: 'Topics in the link that do not exist: {count} ({ids})',
    empty: 'Your shortlist is empty. Press “Add to shortlist” on a topic and it will appear here.',
    shared: 'These topics come from a shared link. Not all of them are on your shortlist.',
    keep: 'Add all to my shortlist',
    share: 'Copy a link to share',
    print: 'Print',
    csv: 'Export as CSV',
    markdown: 'Export as Markdown',
    compareAll: 'Compare side by side',
    compareFirst: 'Compare the first four',
    clear: 'Clear the shortlist',
    failed:
      'The browser does not allow saving. The shortlist lasts on this page only; “Copy a link to share” keeps it.',
    removed: 'Removed from your shortlist: {count}.',
    columns: { id: 'ID', title: 'Topic', place: '⟦tracks|Track⟧', address: 'Address' },
  },
};

export const shortlistWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
