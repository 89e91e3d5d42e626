import { titles } from '../../i18n/tables.ts';
import type { GlossaryEntry } from '../../model/glossary.ts';
import type { Correction } from '../../model/correction.ts';
import { citedClauses } from '../../logic/corrections.ts';
import { clausesWithTerm } from '../../logic/glossary.ts';
import { clausePath } from '../../logic/paths.ts';
import { joined } from './columns.ts';
import { table } from './table.ts';
import type { Column } from './types.ts';

const notice = table({
  name: 'clauses',
  title: titles.noticeClauses,
  rows: (catalog) => catalog.sections.flatMap((section) => section.clauses.map((clause) => ({ section, clause }))),
  primaryKey: ['id'],
  columns: ({ column, texts, pages }) => [
    column('id', 'string', titles.id, ({ clause }) => clause.id),
    column('section', 'string', titles.partId, ({ section }) => section.id),
    ...texts('section_title', titles.part, ({ section }) => section.title),
    column('label', 'string', titles.numberAsPrinted, ({ clause }) => clause.label),
    ...texts('title', titles.clauseHeading, ({ clause }) => clause.title),
    ...texts('text', titles.clauseText, ({ clause }) => clause.text),
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
  title: titles.notesOnTheText,
  rows: (catalog) => catalog.corrections,
  primaryKey: ['id'],
  columns: ({ column, texts, clauses }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    column('kind', 'string', titles.kind, ({ kind }) => kind),
    ...texts('title', titles.subject, ({ title }) => title),
    column('readings', 'string', titles.readingsInTheNotice, (row) => joined(readings(row))),
    column('followed', 'string', titles.readingFollowedHere, (row) => (row.kind === 'conflict' ? row.followed : null)),
    ...texts('reason', titles.reason, ({ reason }) => reason),
    clauses((row) => [...new Set(citedClauses(row))]),
  ],
});

const inEnglish = (column: Column<GlossaryEntry>): Column<GlossaryEntry> => ({ ...column, language: 'en' });

const glossary = table({
  name: 'glossary',
  title: titles.glossary,
  rows: (catalog) => catalog.glossary,
  primaryKey: ['id'],
  columns: ({ column, texts, clauses }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    column('term', 'string', titles.chineseTerm, ({ term }) => term),
    inEnglish(column('english', 'string', titles.englishRendering, ({ en }) => en)),
    inEnglish(column('variants', 'string', titles.otherRenderings, (row) => joined(row.variants))),
    ...texts('note', titles.note, ({ note }) => note),
    ...texts('own_word', titles.meaningOfAWord, ({ ownWord }) => ownWord),
    clauses(({ term }, catalog) => clausesWithTerm(catalog, term)),
  ],
});

const revisions = table({
  name: 'revisions',
  title: titles.changesOfTheData,
  rows: (catalog) => catalog.revisions,
  primaryKey: ['number'],
  columns: ({ column, texts }) => [
    column('number', 'integer', titles.version, ({ number }) => number),
    column('date', 'date', titles.date, ({ date }) => date),
    ...texts('summary', titles.whatChanged, ({ summary }) => summary),
  ],
});

/** The tables of the notice's own words, and of what was done to them. */
export const NOTICE_TABLES = [notice, corrections, glossary, revisions];
