import { inSentence } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  /** The language's own name for itself. */
  languageName: '简体中文',
  /** The same in the header, where there is room for two characters. */
  languageShort: '中文',
  site: {
    name: '非官方参赛指南',
    /** The name as the header has it, in two parts. */
    guide: '参赛指南',
    tag: '非官方',
    /** Name of the site in titles. */
    title: (contest: string) => `${contest}非官方参赛指南`,
    unofficial: '本站是非官方网站，与赛事组织机构没有隶属、授权或合作关系，不使用赛事标识。',
    prevails: '内容整理自通知，以通知的中文原文为准。',
    officialPlatform: '官方平台',
    untranslated: '英文译文尚未完成，通知内容以中文原文显示。',
    largeText: '大字',
  },
  editions: {
    /** On every page of an edition that is not the current one, before the link to that. */
    archived: '这里是往届内容，供查阅。',
    current: '查看本届：',
    others: '其他届次：',
  },
  moved: {
    title: '页面已移至新地址',
    /** Before the link to the new address. */
    text: '请前往',
    description: (from: string) => `原地址 ${from} 的内容已移至新地址。`,
  },
  notFound: {
    title: '没有这个页面',
    text: '地址可能有误，或者页面已经移走。可以搜索赛题，或从下面的链接进入。',
    wanted: '您要找的可能是这一页：',
    ways: '常用页面',
  },
  machines: {
    /** Name of the topic search in browsers: 16 characters at most. */
    search: '非官方参赛指南',
    searchDescription: (site: string) => `在${site}中查找赛题。`,
    dataset: (contest: string) => `${contest}通知、⟦tracks|赛道与⟧赛题数据（非官方整理）`,
    datasetDescription: (documentNumber: string) =>
      `由非官方网站根据${documentNumber}整理的结构化数据，包括通知条款、⟦tracks|赛道、⟧赛题、赛程、奖项、材料⟦eligibility|和参赛资格规则⟧，⟦en|中英文对照，⟧并注明条款。`,
  },
  print: {
    /** Before the address of the page at the end of a printed one. */
    address: '本页地址：',
  },
};

const en: typeof zhCN = {
  languageName: 'English',
  languageShort: 'EN',
  site: {
    name: 'Unofficial entry guide',
    guide: 'Entry guide',
    tag: 'unofficial',
    title: (contest) => `Unofficial guide to the ${contest}`,
    unofficial:
      'This site is unofficial. It is not affiliated with, authorised by or run with the organisers, and does not use the contest’s mark.',
    prevails: 'Unofficial translation of the notice; the Chinese text prevails.',
    officialPlatform: 'Official platform',
    untranslated: 'The English translation is not finished yet; the notice’s own words are shown in Chinese.',
    largeText: 'Large text',
  },
  editions: {
    archived: 'This is an earlier edition, kept for reference.',
    current: 'Current edition:',
    others: 'Other editions:',
  },
  moved: {
    title: 'This page has moved',
    text: 'It is now at',
    description: (from: string) => `What was at ${from} has moved to another address.`,
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be wrong, or the page may have moved. Search the topics, or start from one of the links below.',
    wanted: 'You may be looking for this page:',
    ways: 'Where to go',
  },
  machines: {
    search: 'Unofficial guide',
    searchDescription: (site) => `Find a topic in the ${inSentence(site)}.`,
    dataset: (contest) => `${contest}: the notice, ⟦tracks|tracks and ⟧topics as data (unofficial)`,
    datasetDescription: (documentNumber) =>
      `Structured data made from ${documentNumber} by an unofficial site: clauses, ⟦tracks|tracks, ⟧topics, schedule, prizes, materials⟦eligibility| and rules of eligibility⟧ in Chinese and English, each with its clause.`,
  },
  print: {
    address: 'Address of this page: ',
  },
};

export const siteWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
