import type { Words } from './words.ts';

const zhCN = {
  compare: {
    title: '对比赛题',
    description: '最多四个赛题并排比较：赛题内容、指导单位、奖项、支持和标签。',
    lead: '选择二至四个赛题。所选赛题只记在网址里，复制网址即可分享。',
    choose: '添加赛题',
    add: '加入对比',
    remove: '移出对比',
    full: '最多对比四个赛题，请先移出一个。',
    firstOnly: '链接中的赛题超过四个，以下只对比前四个。',
    needsScript: '对比功能需要浏览器启用JavaScript。',
    empty: '还没有选择赛题。请在上面选择赛题，再点“加入对比”。',
    failed: '赛题内容未能加载，请检查网络。',
    topic: '赛题',
    sharedByAll: '所选赛题共有的标签',
    none: '无',
  },
};

const en: typeof zhCN = {
  compare: {
    title: 'Compare topics',
    description: 'Up to four topics side by side: brief, guiding bodies, prizes, support and tags.',
    lead: 'Choose two to four topics. Your choice is kept in the address of the page alone; copy the address to share it.',
    choose: 'Add a topic',
    add: 'Add',
    remove: 'Remove',
    full: 'Four topics at most. Remove one first.',
    firstOnly: 'The link has more than four topics. The first four are compared below.',
    needsScript: 'Comparing topics needs JavaScript.',
    empty: 'No topic is chosen yet. Choose one above and press “Add”.',
    failed: 'The topics could not be loaded. Check your connection.',
    topic: 'Topic',
    sharedByAll: 'Tags that all of them have',
    none: 'None',
  },
};

export const compareWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
