import type { Words } from './words.ts';

const zhCN = {
  notice: {
    title: '通知原文',
    description: (documentNumber: string) => `${documentNumber}全文，逐条列出，每条有固定地址。`,
    lead: '通知全文按原有章节列出。每一条前的“#”是这一条的固定链接，点击即复制链接，并给出引用格式。',
    parts: '章节',
    document: '文件信息',
    documentNumber: '发文字号',
    issued: '成文日期',
    theme: '赛事主题',
    sectionDescription: (title: string, documentNumber: string) => `${documentNumber}“${title}”部分全文。`,
  },
  clause: {
    source: '依据',
    copyLink: (reference: string) => `复制${reference}的链接`,
    copied: '链接已复制',
    notCopied: '未能自动复制，请手动复制网址',
  },
  original: {
    show: '同时显示中文原文',
  },
};

const en: typeof zhCN = {
  notice: {
    title: 'The notice',
    description: (documentNumber) =>
      `The full text of ${documentNumber}, clause by clause, each with a permanent address.`,
    lead: 'The whole notice in its own order. The # before each clause is a permanent link to it: follow it to copy the link and to cite the clause.',
    parts: 'Contents',
    document: 'About the document',
    documentNumber: 'Document number',
    issued: 'Date of issue',
    theme: 'Theme',
    sectionDescription: (title, documentNumber) => `The full text of “${title}” in ${documentNumber}.`,
  },
  clause: {
    source: 'Source',
    copyLink: (reference) => `Copy the link to ${reference}`,
    copied: 'Link copied',
    notCopied: 'Could not copy automatically; please copy the address by hand',
  },
  original: {
    show: 'Show the Chinese with the English',
  },
};

export const noticeWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
