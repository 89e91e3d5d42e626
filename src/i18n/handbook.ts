import type { Words } from './words.ts';

const zhCN = {
  handbook: {
    title: (contest: string) => `${contest}非官方参赛手册`,
    description: (contest: string) =>
      `${contest}通知全文、赛题、赛程、参赛资格、材料、奖项、联系方式和原文校勘，供打印和存档。`,
    lead: '整套内容都在这一页上，供打印和存档。手册内的引用指向手册中的条款。',
    print: '打印本页',
    /** `{pages}` and `{size}` stand for numbers; the size is in megabytes. */
    download: '下载PDF（{pages}页，{size} MB）',
    needsScript: '浏览器没有运行JavaScript，请用浏览器的打印功能打印本页。',
    revision: '内容版本',
    revisionText: (number: number, date: string) => `第${String(number)}版，${date}`,
    contents: '目录',
    site: '在线版本',
    noticeText: '以下是通知全文，按原有顺序逐条列出。附件中的赛题自成一章，列在其后。',
    annexText: '附件的赛题见：',
    topicsText: '以下是附件的全部赛题。',
    eligibilityText: '参赛条件的原文见：',
    eligibilityRules:
      '以下规则由本站整理自通知：有一条“不能参赛”，就不能参赛；“需要先确认”的，请先确认，或者询问组委会。规则不代替组委会的审核。',
    tags: '标签：',
    topics: '全部赛题',
    eligibility: '参赛资格',
  },
};

const en: typeof zhCN = {
  handbook: {
    title: (contest) => `Unofficial handbook of the ${contest}`,
    description: (contest) =>
      `The notice of the ${contest} in full, with topics, schedule, conditions of entry, materials, prizes, contacts and notes on the text, to print and keep.`,
    lead: 'Everything is on this one page, to print and keep. References lead to the clauses in the handbook itself.',
    print: 'Print this page',
    download: 'Download the PDF ({pages} pages, {size} MB)',
    needsScript: 'JavaScript is not running; use the browser’s own command to print this page.',
    revision: 'Revision of the content',
    revisionText: (number, date) => `No. ${String(number)}, ${date}`,
    contents: 'Contents',
    site: 'Online edition',
    noticeText:
      'The whole notice follows in its own order, clause by clause. The topics of its annex have a chapter of their own after it.',
    annexText: 'For the topics of the annex see: ',
    topicsText: 'All topics of the annex follow.',
    eligibilityText: 'For the conditions in the words of the notice see: ',
    eligibilityRules:
      'We drew these rules from the notice: one “cannot enter” rules the entry out; where a point has to be checked, check it or ask the committee. The rules do not replace the committee’s own checks.',
    tags: 'Tags: ',
    topics: 'All topics',
    eligibility: 'Who can enter',
  },
};

export const handbookWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
