import type { Correction } from '../../model/correction.ts';
import { citedClauses } from '../../logic/corrections.ts';
import { clausesWithTerm } from '../../logic/glossary.ts';
import { clausePath } from '../../logic/paths.ts';
import { joined } from './columns.ts';
import { table } from './table.ts';

const ID = { 'zh-CN': '编号', en: 'Id' };

const notice = table({
  name: 'clauses',
  title: { 'zh-CN': '通知条款', en: 'Clauses' },
  rows: (catalog) => catalog.sections.flatMap((section) => section.clauses.map((clause) => ({ section, clause }))),
  primaryKey: ['id'],
  columns: ({ column, texts, pages }) => [
    column('id', 'string', ID, ({ clause }) => clause.id),
    column('section', 'string', { 'zh-CN': '部分编号', en: 'Part id' }, ({ section }) => section.id),
    ...texts('section_title', { 'zh-CN': '部分', en: 'Part' }, ({ section }) => section.title),
    column('label', 'string', { 'zh-CN': '印刷序号', en: 'Number as printed' }, ({ clause }) => clause.label),
    ...texts('title', { 'zh-CN': '标题', en: 'Heading' }, ({ clause }) => clause.title),
    ...texts('text', { 'zh-CN': '条文', en: 'Text' }, ({ clause }) => clause.text),
    ...pages(({ clause }, catalog) => clausePath(catalog, clause.id)),
  ],
});

/** What the source prints in each place of a correction, and what this site prints instead where it was changed. */
const readings = (correction: Correction): string[] =>
  correction.kind === 'repair'
    ? correction.repairs.map(({ source, content }) => `${source} → ${content}`)
    : correction.readings.map(({ text }) => text);

const corrections = table({
  name: 'corrections',
  title: { 'zh-CN': '原文校勘', en: 'Notes on the text' },
  rows: (catalog) => catalog.corrections,
  primaryKey: ['id'],
  columns: ({ column, texts, clauses }) => [
    column('id', 'string', ID, ({ id }) => id),
    column(
      'kind',
      'string',
      {
        'zh-CN': '类型（conflict前后不一、kept照录、repair改动）',
        en: 'Kind (conflict in the notice, kept as it stands, repair of ours)',
      },
      ({ kind }) => kind,
    ),
    ...texts('title', { 'zh-CN': '事项', en: 'Subject' }, ({ title }) => title),
    column('readings', 'string', { 'zh-CN': '通知中的写法', en: 'Readings in the notice' }, (row) =>
      joined(readings(row)),
    ),
    column('followed', 'string', { 'zh-CN': '本站采用', en: 'Reading followed here' }, (row) =>
      row.kind === 'conflict' ? row.followed : null,
    ),
    ...texts('reason', { 'zh-CN': '说明', en: 'Reason' }, ({ reason }) => reason),
    clauses((row) => [...new Set(citedClauses(row))]),
  ],
});

const glossary = table({
  name: 'glossary',
  title: { 'zh-CN': '术语', en: 'Glossary' },
  rows: (catalog) => catalog.glossary,
  primaryKey: ['id'],
  columns: ({ column, texts, clauses }) => [
    column('id', 'string', ID, ({ id }) => id),
    column('term', 'string', { 'zh-CN': '术语', en: 'Chinese term' }, ({ term }) => term),
    column('english', 'string', { 'zh-CN': '英文译法', en: 'English' }, ({ en }) => en),
    column('variants', 'string', { 'zh-CN': '其他译法', en: 'Other renderings' }, (row) => joined(row.variants)),
    ...texts('note', { 'zh-CN': '说明', en: 'Note' }, ({ note }) => note),
    ...texts('own_word', { 'zh-CN': '本站用语的含义', en: 'Meaning of a word of this site' }, ({ ownWord }) => ownWord),
    clauses(({ term }, catalog) => clausesWithTerm(catalog, term)),
  ],
});

const revisions = table({
  name: 'revisions',
  title: { 'zh-CN': '数据更新记录', en: 'Changes of the data' },
  rows: (catalog) => catalog.revisions,
  primaryKey: ['number'],
  columns: ({ column, texts }) => [
    column('number', 'integer', { 'zh-CN': '版本号', en: 'Version' }, ({ number }) => number),
    column('date', 'date', { 'zh-CN': '日期', en: 'Date' }, ({ date }) => date),
    ...texts('summary', { 'zh-CN': '更新内容', en: 'What changed' }, ({ summary }) => summary),
  ],
});

/** The tables of the notice's own words, and of what was done to them. */
export const NOTICE_TABLES = [notice, corrections, glossary, revisions];
