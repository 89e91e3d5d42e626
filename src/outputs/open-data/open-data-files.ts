import type { OpenDataName } from '../../model/open-data.ts';
import type { Words } from './table.ts';

/** What each JSON file holds, for the page that lists them and for its schema. */
export const JSON_TITLES: Record<OpenDataName, Words> = {
  topics: { 'zh-CN': '赛题，含标签及其依据', en: 'Topics, with their tags and the evidence for them' },
  tracks: { 'zh-CN': '赛道与子赛道', en: 'Tracks and sub-tracks' },
  edition: { 'zh-CN': '赛事概况，并汇总下列多数内容', en: 'The edition, with most of the lists below in one file' },
  eligibility: { 'zh-CN': '参赛资格自查：问题、规则、例子', en: 'The eligibility check: questions, rules, examples' },
  notice: { 'zh-CN': '通知全文，逐条', en: 'The notice, clause by clause' },
  organizations: { 'zh-CN': '机构与职责', en: 'Organisations and their roles' },
  schedule: { 'zh-CN': '赛程', en: 'Schedule' },
  awards: { 'zh-CN': '奖项设置与全国总决赛名额', en: 'Prizes and places in the national final' },
  benefits: { 'zh-CN': '支持事项', en: 'Support for entrants and winners' },
  materials: { 'zh-CN': '提交材料', en: 'What to submit' },
  contacts: { 'zh-CN': '联系方式', en: 'Contacts' },
  rules: { 'zh-CN': '行为规则', en: 'Rules of conduct' },
  faq: { 'zh-CN': '大家常问的问题', en: 'Questions people ask' },
  corrections: { 'zh-CN': '原文校勘', en: 'Notes on the text' },
  omissions: { 'zh-CN': '通知未说明的事项', en: 'What the notice does not state' },
  vocabularies: { 'zh-CN': '标签词表', en: 'Vocabularies of the tags' },
  aliases: { 'zh-CN': '赛题的日常说法（本站添加）', en: 'Everyday words for the topics (ours)' },
  glossary: { 'zh-CN': '术语表', en: 'Glossary' },
  revisions: { 'zh-CN': '数据更新记录', en: 'Changes of the data' },
};
