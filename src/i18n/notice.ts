import type { Words } from './words.ts';

const zhCN = {
  notice: {
    title: '通知原文',
    description: (documentNumber: string) => `${documentNumber}全文，逐条列出，每条有固定地址。`,
    lead: '通知全文按原文顺序列出，文字逐字照录。条文旁边的小字是本站所注：原文的疑点，以及本站在哪里用到这一条。条文前的“#”是这一条的固定链接，点击即可复制，并给出引用格式。',
    parts: '通知各部分',
    ownPage: '全文另页',
    documentNumber: '发文字号',
    issued: '成文日期',
    theme: '赛事主题',
    sectionDescription: (title: string, documentNumber: string) => `${documentNumber}“${title}”部分全文。`,
  },
  clause: {
    source: '依据',
    usedIn: '用于：',
    questions: (numbers: readonly string[]) => `第${numbers.join('、')}题`,
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
    lead: 'The whole notice, in its own order and word for word. The small type beside a clause is ours: doubts about its text, and where this site goes by it. The # before a clause is its permanent link: follow it to copy the link and to cite the clause.',
    parts: 'Parts of the notice',
    ownPage: 'In full on a page of its own',
    documentNumber: 'Document number',
    issued: 'Date of issue',
    theme: 'Theme',
    sectionDescription: (title, documentNumber) => `The full text of “${title}” in ${documentNumber}.`,
  },
  clause: {
    source: 'Source',
    usedIn: 'Used in:',
    questions: (numbers) => ` (${/^\d+$/.test(numbers.join()) ? 'question' : 'questions'} ${numbers.join(', ')})`,
    copyLink: (reference) => `Copy the link to ${reference}`,
    copied: 'Link copied',
    notCopied: 'Could not copy automatically; please copy the address by hand',
  },
  original: {
    show: 'Show the Chinese with the English',
  },
};

export const noticeWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
