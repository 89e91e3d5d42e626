import type { LocalizedText } from '../../model/localized.ts';
import { VOCABULARIES, type VocabularyName } from '../../model/vocabulary.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { paths } from '../../logic/paths.ts';
import { joined } from './columns.ts';
import { CLAUSE_KEY, reference, table } from './table.ts';

const ID = { 'zh-CN': '编号', en: 'Id' };
const NUMBER = { 'zh-CN': '序号', en: 'Number' };
const TITLE = { 'zh-CN': '名称', en: 'Title' };
const TRACK = { 'zh-CN': '赛道编号', en: 'Track id' };
const VOCABULARY = { 'zh-CN': '标签类别', en: 'Vocabulary' };
const TERM = { 'zh-CN': '标签', en: 'Tag' };
const TERM_ID = { 'zh-CN': '标签编号', en: 'Tag id' };
const GUIDED_BY = { 'zh-CN': '指导单位', en: 'Guided by' };

/** Names of the bodies that guide a track, in the order of the clause. */
const guides = (catalog: Catalog, track: string): LocalizedText[] =>
  catalog.track(track).guidingOrganizations.map((id) => catalog.organization(id).name);

const names = (catalog: Catalog, vocabulary: VocabularyName, tags: readonly { id: string }[]): LocalizedText[] =>
  tags.map(({ id }) => catalog.term(vocabulary, id).name);

const topics = table({
  name: 'topics',
  title: { 'zh-CN': '赛题', en: 'Topics' },
  rows: (catalog) => catalog.topics,
  primaryKey: ['id'],
  foreignKeys: [reference('track', 'tracks'), reference('subtrack', 'subtracks')],
  columns: ({ column, texts, textLists, pages, clause }) => [
    column('id', 'string', ID, ({ id }) => id),
    column('track', 'string', TRACK, ({ track }) => track),
    ...texts('track_title', { 'zh-CN': '赛道', en: 'Track' }, ({ track }, catalog) => catalog.track(track).title),
    column('subtrack', 'string', { 'zh-CN': '子赛道编号', en: 'Sub-track id' }, ({ subtrack }) => subtrack),
    ...texts(
      'subtrack_title',
      { 'zh-CN': '子赛道', en: 'Sub-track' },
      (topic, catalog) => catalog.subtrack(topic)?.title,
    ),
    column('number', 'integer', NUMBER, ({ number }) => number),
    ...texts('title', TITLE, ({ title }) => title),
    ...texts('brief', { 'zh-CN': '内容', en: 'Brief' }, ({ brief }) => brief),
    ...textLists('sectors', { 'zh-CN': '行业领域', en: 'Sectors' }, ({ sectors }, catalog) =>
      names(catalog, 'sectors', sectors),
    ),
    ...textLists('techniques', { 'zh-CN': '技术方法', en: 'Techniques' }, ({ techniques }, catalog) =>
      names(catalog, 'techniques', techniques),
    ),
    ...textLists('data_sources', { 'zh-CN': '数据来源', en: 'Data sources' }, ({ dataSources }, catalog) =>
      names(catalog, 'dataSources', dataSources),
    ),
    ...textLists('guided_by', GUIDED_BY, ({ track }, catalog) => guides(catalog, track)),
    clause((topic, catalog) => catalog.clauseIdOf(topic)),
    ...pages(({ id }) => paths.topic(id)),
  ],
});

const tracks = table({
  name: 'tracks',
  title: { 'zh-CN': '赛道', en: 'Tracks' },
  rows: (catalog) => catalog.tracks,
  primaryKey: ['id'],
  foreignKeys: [CLAUSE_KEY],
  columns: ({ column, texts, textLists, pages, clause }) => [
    column('id', 'string', ID, ({ id }) => id),
    column('number', 'integer', NUMBER, ({ number }) => number),
    ...texts('title', TITLE, ({ title }) => title),
    column('topics', 'integer', { 'zh-CN': '赛题数', en: 'Number of topics' }, (row) => row.topics),
    ...textLists('guided_by', GUIDED_BY, ({ id }, catalog) => guides(catalog, id)),
    clause((row) => row.clause),
    ...pages(({ id }) => paths.track(id)),
  ],
});

const subtracks = table({
  name: 'subtracks',
  title: { 'zh-CN': '子赛道', en: 'Sub-tracks' },
  rows: (catalog) => catalog.tracks.flatMap((track) => track.subtracks.map((subtrack) => ({ track, subtrack }))),
  primaryKey: ['id'],
  foreignKeys: [reference('track', 'tracks')],
  columns: ({ column, texts, clause }) => [
    column('id', 'string', ID, ({ subtrack }) => subtrack.id),
    column('track', 'string', TRACK, ({ track }) => track.id),
    column('number', 'integer', NUMBER, ({ subtrack }) => subtrack.number),
    ...texts('title', TITLE, ({ subtrack }) => subtrack.title),
    column('topics', 'integer', { 'zh-CN': '赛题数', en: 'Number of topics' }, ({ subtrack }) => subtrack.topics),
    clause(({ track, subtrack }, catalog) => catalog.clauseIdOf({ track, subtrack, topic: null })),
  ],
});

const tags = table({
  name: 'topic-tags',
  title: { 'zh-CN': '赛题标签', en: 'Topic tags' },
  rows: ({ topics: all }) =>
    all.flatMap((topic) =>
      VOCABULARIES.flatMap((vocabulary) => topic[vocabulary].map((tag) => ({ topic: topic.id, vocabulary, tag }))),
    ),
  primaryKey: ['topic', 'vocabulary', 'term'],
  foreignKeys: [
    reference('topic', 'topics'),
    { columns: ['vocabulary', 'term'], table: 'terms', references: ['vocabulary', 'id'] },
  ],
  columns: ({ column, texts }) => [
    column('topic', 'string', { 'zh-CN': '赛题编号', en: 'Topic id' }, ({ topic }) => topic),
    column('vocabulary', 'string', VOCABULARY, ({ vocabulary }) => vocabulary),
    column('term', 'string', TERM_ID, ({ tag }) => tag.id),
    ...texts('term_name', TERM, ({ vocabulary, tag }, catalog) => catalog.term(vocabulary, tag.id).name),
    column('evidence', 'string', { 'zh-CN': '内容中的依据', en: 'Words of the brief that justify it' }, ({ tag }) =>
      joined(tag.evidence),
    ),
  ],
});

const terms = table({
  name: 'terms',
  title: { 'zh-CN': '标签词表', en: 'Tags' },
  rows: (catalog) => VOCABULARIES.flatMap((vocabulary) => catalog[vocabulary].map((term) => ({ vocabulary, term }))),
  primaryKey: ['vocabulary', 'id'],
  columns: ({ column, texts, pages }) => [
    column('vocabulary', 'string', VOCABULARY, ({ vocabulary }) => vocabulary),
    column('id', 'string', TERM_ID, ({ term }) => term.id),
    ...texts('name', TERM, ({ term }) => term.name),
    ...pages(({ vocabulary, term }) => paths.tag(vocabulary, term.id)),
  ],
});

/** The tables of what teams choose from. */
export const TOPIC_TABLES = [topics, tracks, subtracks, tags, terms];
