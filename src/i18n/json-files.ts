import { titlesOf } from './words.ts';

const zhCN = {
  topics: '赛题，含标签及其依据',
  tracks: '赛道与子赛道',
  edition: '赛事概况，并汇总下列多数内容',
  eligibility: '参赛资格自查：问题、规则、例子',
  notice: '通知全文，逐条',
  organizations: '机构与职责',
  schedule: '赛程',
  awards: '奖项设置与晋级名额',
  benefits: '支持事项',
  materials: '提交材料',
  entry: '报名途径',
  groups: '组别',
  contacts: '联系方式',
  rules: '行为规则',
  faq: '大家常问的问题',
  corrections: '原文校勘',
  omissions: '通知未说明的事项',
  vocabularies: '标签词表',
  aliases: '赛题的日常说法（本站添加）',
  glossary: '术语表',
  revisions: '数据更新记录',
};

const en: typeof zhCN = {
  topics: 'Topics, with their tags and the evidence for them',
  tracks: 'Tracks and sub-tracks',
  edition: 'The edition, with most of the lists below in one file',
  eligibility: 'The eligibility check: questions, rules, examples',
  notice: 'The notice, clause by clause',
  organizations: 'Organisations and their roles',
  schedule: 'Schedule',
  awards: 'Prizes and places in the next round',
  benefits: 'Support for entrants and winners',
  materials: 'What to submit',
  entry: 'Ways to enter',
  groups: 'Groups of entrants',
  contacts: 'Contacts',
  rules: 'Rules of conduct',
  faq: 'Questions people ask',
  corrections: 'Notes on the text',
  omissions: 'What the notice does not state',
  vocabularies: 'Vocabularies of the tags',
  aliases: 'Everyday words for the topics (ours)',
  glossary: 'Glossary',
  revisions: 'Changes of the data',
};

/** What each JSON file of the open data holds, for the page that lists them and for its schema. */
export const jsonTitles = titlesOf({ 'zh-CN': zhCN, en });
