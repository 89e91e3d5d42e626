import type { Words } from './words.ts';

const zhCN = {
  publisher: {
    title: '责任与纠错',
    /** Before the name, at the end of every page. */
    by: '本站运营者：',
    report: '报告错误',
    name: '本站运营者',
    noName: '发布者没有署名',
    contact: '报告错误',
    noContact: '没有提供反馈渠道',
    prevails: '本站内容与通知不一致的，以通知的中文原文为准。',
    notOrganisers: '本站由发布者负责，与赛事组织机构无关。',
  },
};

const en: typeof zhCN = {
  publisher: {
    title: 'Who runs this site and how to report errors',
    by: 'This site is run by ',
    report: 'Report an error',
    name: 'Run by',
    noName: 'No name has been given',
    contact: 'Report errors to',
    noContact: 'No contact has been given',
    prevails: 'Where this site differs from the notice, the Chinese notice prevails.',
    notOrganisers: 'The contest’s organisers are not responsible for this site.',
  },
};

export const publisherWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
