import type { Words } from './words.ts';

const zhCN = {
  citation: {
    open: '引用本页',
    openClause: '引用本条',
    source: '引用的是通知本身；网址是本站的页面，本站是非官方网站。',
    hint: '要引用某一条，请点击条款前的“#”。',
    /** What is missing without JavaScript: the day, and on a site that does not know its address that too. */
    complete: (isAddressKnown: boolean) =>
      `没有启用JavaScript，请自行补上${isAddressKnown ? '查阅日期' : '查阅日期和完整网址'}。`,
    forms: { iso690: 'ISO 690', gbt7714: 'GB/T 7714—2015', link: '链接' },
    copy: '复制',
    copyForm: (form: string) => `复制：${form}`,
    copied: '已复制',
    notCopied: '未能自动复制，请手动选择文字复制',
  },
};

const en: typeof zhCN = {
  citation: {
    open: 'Cite this page',
    openClause: 'Cite this clause',
    source: 'These references cite the notice itself; the address is that of this site, which is unofficial.',
    hint: 'To cite a clause, follow the # before it.',
    complete: (isAddressKnown) =>
      `JavaScript is off: please add the day on which you read the page${isAddressKnown ? '' : ', and complete the address'}.`,
    forms: { iso690: 'ISO 690', gbt7714: 'GB/T 7714—2015 (Chinese)', link: 'Link' },
    copy: 'Copy',
    copyForm: (form) => `Copy: ${form}`,
    copied: 'Copied',
    notCopied: 'Could not copy automatically; please select the text and copy it by hand',
  },
};

export const citationWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
