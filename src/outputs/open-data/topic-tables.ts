import { titles } from '../../i18n/tables.ts';
import type { LocalizedText } from '../../model/localized.ts';
import type { Topic } from '../../model/topic.ts';
import type { Track } from '../../model/track.ts';
import { VOCABULARIES, type VocabularyName } from '../../model/vocabulary.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { paths } from '../../logic/paths.ts';
import { hasPage, trackPath } from '../../logic/rooms.ts';
import { joined } from './columns.ts';
import { CLAUSE_KEY, reference, table } from './table.ts';

/** The tracks; none where what the topics stand under is ours alone. */
const tracksOf = (catalog: Catalog) => (hasPage(catalog, 'tracks') ? catalog.tracks : []);
const trackOf = (catalog: Catalog, wanted: string) => tracksOf(catalog).find(({ id }) => id === wanted);

/** Names of the bodies that guide a track, in the order of the clause. */
const guides = (catalog: Catalog, track: string): LocalizedText[] =>
  catalog.track(track).guidingOrganizations.map((id) => catalog.organization(id).name);

/** Names of the bodies with another part in a track or topic. */
const others = (catalog: Catalog, { otherBodies = [] }: Track | Topic): LocalizedText[] =>
  otherBodies.flatMap(({ members }) => members.map((id) => catalog.organization(id).name));

const names = (catalog: Catalog, vocabulary: VocabularyName, tags: readonly { id: string }[]): LocalizedText[] =>
  tags.map(({ id }) => catalog.term(vocabulary, id).name);

const topics = table({
  name: 'topics',
  title: titles.topics,
  rows: (catalog) => catalog.topics,
  primaryKey: ['id'],
  foreignKeys: [reference('track', 'tracks'), reference('subtrack', 'subtracks')],
  columns: ({ column, texts, textLists, pages, clause }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    column('track', 'string', titles.trackId, ({ track }, { catalog }) => trackOf(catalog, track)?.id),
    ...texts('track_title', titles.track, ({ track }, catalog) => trackOf(catalog, track)?.title),
    column('subtrack', 'string', titles.subTrackId, ({ subtrack }) => subtrack),
    ...texts('subtrack_title', titles.subTrack, (topic, catalog) => catalog.subtrack(topic)?.title),
    column('number', 'integer', titles.number, ({ number }) => number),
    ...texts('title', titles.title, ({ title }) => title),
    ...texts('brief', titles.brief, ({ brief }) => brief),
    ...textLists('sectors', titles.sectors, ({ sectors }, catalog) => names(catalog, 'sectors', sectors)),
    ...textLists('techniques', titles.techniques, ({ techniques }, catalog) =>
      names(catalog, 'techniques', techniques),
    ),
    ...textLists('data_sources', titles.dataSources, ({ dataSources }, catalog) =>
      names(catalog, 'dataSources', dataSources),
    ),
    ...textLists('guided_by', titles.guidedBy, ({ track }, catalog) => guides(catalog, track)),
    clause((topic, catalog) => catalog.clauseIdOf(topic)),
    ...pages(({ id }) => paths.topic(id)),
    column('label', 'string', titles.printedLabel, ({ label }) => label),
    ...textLists('other_bodies', titles.otherBodies, (row, catalog) => others(catalog, row)),
  ],
});

const tracks = table({
  name: 'tracks',
  title: titles.tracks,
  rows: tracksOf,
  primaryKey: ['id'],
  foreignKeys: [CLAUSE_KEY],
  columns: ({ column, texts, textLists, pages, clause }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    column('number', 'integer', titles.number, ({ number }) => number),
    ...texts('title', titles.title, ({ title }) => title),
    column('topics', 'integer', titles.numberOfTopics, (row, { catalog }) => catalog.topicsOf(row).length),
    ...textLists('guided_by', titles.guidedBy, ({ id }, catalog) => guides(catalog, id)),
    clause((row) => row.clause),
    ...pages(trackPath),
    ...textLists('other_bodies', titles.otherBodies, (row, catalog) => others(catalog, row)),
    ...texts('introduction', titles.introduction, ({ introduction }) => introduction),
  ],
});

const subtracks = table({
  name: 'subtracks',
  title: titles.subTracks,
  rows: (catalog) => catalog.tracks.flatMap((track) => track.subtracks.map((subtrack) => ({ track, subtrack }))),
  primaryKey: ['id'],
  foreignKeys: [reference('track', 'tracks')],
  columns: ({ column, texts, clause }) => [
    column('id', 'string', titles.id, ({ subtrack }) => subtrack.id),
    column('track', 'string', titles.trackId, ({ track }) => track.id),
    column('number', 'integer', titles.number, ({ subtrack }) => subtrack.number),
    ...texts('title', titles.title, ({ subtrack }) => subtrack.title),
    column(
      'topics',
      'integer',
      titles.numberOfTopics,
      ({ track, subtrack }, { catalog }) => catalog.topicsOf(track, subtrack).length,
    ),
    clause(({ track, subtrack }, catalog) => catalog.clauseIdOf({ track, subtrack, topic: null })),
    ...texts('introduction', titles.introduction, ({ subtrack }) => subtrack.introduction),
  ],
});

const tags = table({
  name: 'topic-tags',
  title: titles.topicTags,
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
    column('topic', 'string', titles.topicId, ({ topic }) => topic),
    column('vocabulary', 'string', titles.vocabulary, ({ vocabulary }) => vocabulary),
    column('term', 'string', titles.tagId, ({ tag }) => tag.id),
    ...texts('term_name', titles.tag, ({ vocabulary, tag }, catalog) => catalog.term(vocabulary, tag.id).name),
    column('evidence', 'string', titles.wordsOfTheBrief, ({ tag }) => joined(tag.evidence)),
    column('also', 'boolean', titles.alsoServes, ({ tag }) => 'also' in tag),
  ],
});

const terms = table({
  name: 'terms',
  title: titles.tags,
  rows: (catalog) => VOCABULARIES.flatMap((vocabulary) => catalog[vocabulary].map((term) => ({ vocabulary, term }))),
  primaryKey: ['vocabulary', 'id'],
  columns: ({ column, texts, pages }) => [
    column('vocabulary', 'string', titles.vocabulary, ({ vocabulary }) => vocabulary),
    column('id', 'string', titles.tagId, ({ term }) => term.id),
    ...texts('name', titles.tag, ({ term }) => term.name),
    ...pages(({ vocabulary, term }) => paths.tag(vocabulary, term.id)),
  ],
});

/** The tables of what teams choose from. */
export const TOPIC_TABLES = [topics, tracks, subtracks, tags, terms];
