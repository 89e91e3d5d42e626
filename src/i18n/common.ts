import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  count: {
    topics: (number: number) => (number === 0 ? '未列赛题' : `${String(number)}个赛题`),
    subtracks: (number: number) => `${String(number)}个子赛道`,
    places: (number: number) => `${String(number)}个`,
    bodies: (number: number) => `${String(number)}个单位`,
    days: (number: number) => `共${String(number)}天`,
  },
  share: {
    /** What the picture of the site says under its name. */
    summary: (tracks: number, topics: number) =>
      [tracks > 0 ? `${String(tracks)}个赛道` : '', topics > 0 ? `${String(topics)}个赛题` : '']
        .filter(Boolean)
        .join(' · '),
    open: '用手机打开',
    code: '本页地址的二维码',
    hint: '用手机扫描二维码，即可打开本页。二维码在浏览器中生成。',
    tooLong: '清单太长，无法生成二维码，请改用链接分享。',
    failed: '二维码未能生成，请检查网络后重新打开。',
  },
  markdown: {
    link: 'Markdown版本',
    /** Before the link from a Markdown version to its page. */
    page: '网页：',
    /** The pages that are not of the notice's own parts, nor of a track or a topic. */
    pages: '指南页面',
    summary: (contest: string, documentNumber: string) =>
      `${contest}的通知（${documentNumber}）⟦tracks|、赛道⟧和赛题，逐条列出，注明条款。`,
    whole: '全部内容',
    /** What is in the file of the whole edition, and its size in KB. */
    wholeNote: (kilobytes: number) =>
      `通知全文、⟦tracks|赛道、⟧赛题和指南页面，在一个文件里，约${String(kilobytes)} KB`,
    data: '数据文件',
  },
  notStated: {
    label: '通知未说明',
    /** For tables, where many stand side by side. */
    short: '通知未说明',
    title: '通知没有说明的事项',
  },
};

const en: typeof zhCN = {
  count: {
    topics: (number) => (number === 0 ? 'no topics listed' : plural(number, 'topic', 'topics')),
    subtracks: (number) => plural(number, 'sub-track', 'sub-tracks'),
    places: (number) => String(number),
    bodies: (number) => plural(number, 'body', 'bodies'),
    days: (number) => plural(number, 'day', 'days'),
  },
  share: {
    summary: (tracks, topics) =>
      [tracks > 0 ? plural(tracks, 'track', 'tracks') : '', topics > 0 ? plural(topics, 'topic', 'topics') : '']
        .filter(Boolean)
        .join(' · '),
    open: 'Open on your phone',
    code: 'QR code of this page’s address',
    hint: 'Scan the code with your phone to open this page there. It is drawn in your browser.',
    tooLong: 'The list is too long for a QR code. Share it as a link instead.',
    failed: 'The QR code could not be drawn. Check your connection, then open this again.',
  },
  markdown: {
    link: 'Markdown version',
    page: 'Web page: ',
    pages: 'Guide pages',
    summary: (contest, documentNumber) =>
      `The notice of the ${contest} (${documentNumber}), ⟦tracks|its tracks and ⟧its topics, clause by clause.`,
    whole: 'Everything',
    wholeNote: (kilobytes) =>
      `the whole notice, ⟦tracks|the tracks, ⟧the topics and the pages of the guide, in one file of about ${String(kilobytes)} KB`,
    data: 'Data files',
  },
  notStated: {
    label: 'Not stated in the notice',
    short: 'Not stated',
    title: 'What the notice does not state',
  },
};

export const commonWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
