import type { Words } from './words.ts';

const zhCN = {
  shortlist: {
    title: '我的收藏',
    description: '收藏的赛题，列成清单或者并排对比；只保存在这个浏览器里，可以分享、打印、导出。',
    add: '收藏',
    notKept: '浏览器不允许保存，只在本页有效。',
    lead: '收藏的赛题只保存在这个浏览器里，不会上传。',
    needsScript: '收藏功能需要浏览器启用JavaScript。',
    /** `{count}` and `{ids}` stand for the number of ids in a link that no topic has, and the ids. */
    unknown: '链接中有{count}个赛题不存在：{ids}',
    empty: '还没有收藏赛题。在赛题列表或者赛题页点“收藏”，赛题就会列在这里。',
    shared: '以下赛题来自网址，尚未全部存入您的收藏。',
    keep: '全部存入我的收藏',
    share: '复制分享链接',
    print: '打印',
    csv: '导出CSV',
    markdown: '导出Markdown',
    clear: '清空收藏',
    failed: '浏览器不允许保存：收藏只在本页有效，可以用分享链接保存。',
    /** `{count}` stands for a number. */
    removed: '已取消收藏{count}个赛题。',
    columns: { id: '编号', title: '赛题', place: '⟦tracks|赛道⟧', address: '网址' },
  },
  compare: {
    title: '并排对比',
    list: '列表',
    lead: '最多并排四个赛题：先列不同之处，相同的收在最后。所选赛题只记在网址里，复制网址即可分享。',
    choose: '添加赛题',
    chooseFirst: '请选择',
    add: '加入对比',
    addOwn: '从收藏中加入：',
    remove: '移出对比',
    full: '最多对比四个赛题，请先移出一个。',
    firstOnly: '链接中的赛题超过四个，以下只对比前四个。',
    /** Said where the list of the visitor is longer. */
    firstOfList: '收藏的赛题超过四个，以下并排的是前四个。',
    empty: '还没有可以并排的赛题。请先收藏两个赛题，或者在下面选择。',
    failed: '赛题内容未能加载，请检查网络。',
    tags: '各自的标签',
    same: '相同之处',
    sharedTags: '共有的标签',
    none: '无',
    steps: '接下来',
  },
};

const en: typeof zhCN = {
  shortlist: {
    title: 'My shortlist',
    description:
      'The topics on your shortlist as a list or side by side, kept in this browser only, to share, print and export.',
    add: 'Shortlist',
    notKept: 'The browser does not allow saving: this lasts on this page only.',
    lead: 'Your shortlist is kept in this browser only and is not uploaded.',
    needsScript: 'The shortlist needs JavaScript.',
    unknown: 'Topics in the link that do not exist: {count} ({ids})',
    empty: 'Your shortlist is empty. Press “Add to shortlist” on a topic and it will appear here.',
    shared: 'These topics come from the address of the page. Not all of them are on your shortlist.',
    keep: 'Add all to my shortlist',
    share: 'Copy a link to share',
    print: 'Print',
    csv: 'Export as CSV',
    markdown: 'Export as Markdown',
    clear: 'Clear the shortlist',
    failed:
      'The browser does not allow saving. The shortlist lasts on this page only; “Copy a link to share” keeps it.',
    removed: 'Removed from your shortlist: {count}.',
    columns: { id: 'ID', title: 'Topic', place: '⟦tracks|Track⟧', address: 'Address' },
  },
  compare: {
    title: 'Side by side',
    list: 'List',
    lead: 'Up to four topics: what differs comes first, what they have in common last. Your choice is kept in the address of the page alone; copy the address to share it.',
    choose: 'Add a topic',
    chooseFirst: 'Choose a topic',
    add: 'Add',
    addOwn: 'Add from your shortlist:',
    remove: 'Remove',
    full: 'Four topics at most. Remove one first.',
    firstOnly: 'The link has more than four topics. The first four are compared below.',
    firstOfList: 'Your shortlist has more than four topics. The first four are compared below.',
    empty: 'There is nothing to compare yet. Put two topics on your shortlist, or choose them below.',
    failed: 'The topics could not be loaded. Check your connection.',
    tags: 'Tags of each',
    same: 'In common',
    sharedTags: 'Tags that all of them have',
    none: 'None',
    steps: 'Next steps',
  },
};

export const shortlistWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
