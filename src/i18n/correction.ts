import type { Words } from './words.ts';

const zhCN = {
  correction: {
    title: '原文校勘',
    description: '通知原文前后不一致、存疑和本站改动之处，两种写法并列。',
    lead: '本站照录通知原文，不作无声改动。原文前后不一致、存疑和经本站改动之处全部列在这里。',
    layout:
      '排版方面，本站接上了被分行、分页断开的词句，统一了全角和半角标点，去掉了汉字与数字之间的空格；文字没有增减，由程序逐字核对。',
    see: '校勘：',
    separator: '；',
    conflict: '前后不一致',
    kept: '存疑照录',
    repair: '本站改动',
    subject: '事项',
    reading: '原文写法与出处',
    followed: '本站采用',
    asPrinted: '照录原文',
    unresolved: '无法判断，请询问组委会',
    reason: '说明',
  },
};

const en: typeof zhCN = {
  correction: {
    title: 'Notes on the text',
    description: 'Where the notice disagrees with itself, reads oddly or was changed by us, with both readings.',
    lead: 'This site prints the notice as it stands and changes nothing silently. Every place where it disagrees with itself, reads oddly or was changed by us is listed here.',
    layout:
      'As to layout, we joined words and sentences broken across lines and pages, made punctuation full-width, and took out spaces between characters and digits. No word was added or dropped; a program compares the text character by character.',
    see: 'Notes on the text:',
    separator: '; ',
    conflict: 'Disagrees with itself',
    kept: 'Reads oddly, left as it stands',
    repair: 'Changed by us',
    subject: 'Subject',
    reading: 'Wording of the notice, and where',
    followed: 'Used here',
    asPrinted: 'Printed as it stands',
    unresolved: 'Cannot be decided; ask the organising committee',
    reason: 'Why',
  },
};

export const correctionWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
