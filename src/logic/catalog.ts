import type { Dataset } from '../model/dataset.ts';
import type { Clause, Section } from '../model/notice.ts';
import type { Organization } from '../model/organization.ts';
import type { Topic } from '../model/topic.ts';
import type { Subtrack, Track } from '../model/track.ts';
import type { Term, VocabularyName } from '../model/vocabulary.ts';

/** A clause and the part of the notice it stands in. */
interface ClauseInSection {
  clause: Clause;
  section: Section;
}

/** A dataset in the notice's order, with a way to find each thing by its id. */
export interface Catalog extends Dataset {
  /** Each of these throws an Error that names the id when there is no such thing. */
  section: (id: string) => Section;
  clause: (id: string) => ClauseInSection;
  track: (id: string) => Track;
  subtrack: (topic: Topic) => Subtrack | null;
  topic: (id: string) => Topic;
  organization: (id: string) => Organization;
  term: (vocabulary: VocabularyName, id: string) => Term;
  /** The topics of a track, those of its sub-tracks included. */
  topicsOf: (track: Track, subtrack?: Subtrack) => readonly Topic[];
  /** The track, sub-track or topic that has this clause id in the annex; undefined for any other clause. */
  annexPlace: (clauseId: string) => AnnexPlace | undefined;
  /** Every clause id of a part of the notice; those of tracks, sub-tracks and topics are the annex's. */
  clauseIdsOf: (section: Section) => string[];
  /** Clause id in the annex: `annex.<track>`, with the numbers of sub-track and topic after it. */
  clauseIdOf: (place: Topic | AnnexPlace) => string;
}

/** A place in the annex: a track, a sub-track of it, or a topic of either. */
export interface AnnexPlace {
  track: Track;
  subtrack: Subtrack | null;
  topic: Topic | null;
}

/** Sorts a dataset and indexes it. Expects references to resolve: `check:content` sees to that. */
export function createCatalog(dataset: Dataset): Catalog {
  const { edition } = dataset;
  const tracks = dataset.tracks.toSorted((a, b) => a.number - b.number);
  const trackById = index(tracks, 'track');
  const subtrackOf = (topic: Topic): Subtrack | null =>
    trackById.get(topic.track)?.subtracks.find(({ id }) => id === topic.subtrack) ?? null;
  const position = (topic: Topic): number[] => [
    trackById.get(topic.track)?.number ?? 0,
    subtrackOf(topic)?.number ?? 0,
    topic.number,
  ];
  const topics = dataset.topics.toSorted((a, b) => compareParts(position(a), position(b)));
  const topicsByTrack = Map.groupBy(topics, ({ track }) => track);
  const subtrackKey = (track: string, subtrack: string | null) => `${track} ${subtrack ?? ''}`;
  const topicsBySubtrack = Map.groupBy(topics, ({ track, subtrack }) => subtrackKey(track, subtrack));
  const sections = edition.notice
    .map((id) => dataset.sections.find((section) => section.id === id))
    .filter((section) => section !== undefined);
  const clauses = new Map(
    sections.flatMap((section) => section.clauses.map((clause) => [clause.id, { clause, section }] as const)),
  );
  const clauseIdOf = (place: Topic | AnnexPlace): string => {
    const numbers =
      'title' in place ? position(place) : [place.track.number, place.subtrack?.number, place.topic?.number];
    return [edition.annex, ...numbers.filter(Boolean)].join('.');
  };
  const printed = edition.annex === undefined ? [] : tracks;
  const places = printed.flatMap((track): AnnexPlace[] => [
    { track, subtrack: null, topic: null },
    ...track.subtracks.map((subtrack) => ({ track, subtrack, topic: null })),
    ...(topicsByTrack.get(track.id) ?? []).map((topic) => ({ track, subtrack: subtrackOf(topic), topic })),
  ]);
  const placeByClause = new Map(places.map((place) => [clauseIdOf(place), place]));
  const sectionById = index(sections, 'section');
  const topicById = index(topics, 'topic');
  const organizationById = index(dataset.organizations, 'organization');
  const terms = {
    sectors: index(dataset.sectors, 'sector'),
    techniques: index(dataset.techniques, 'technique'),
    dataSources: index(dataset.dataSources, 'data source'),
  };

  return {
    ...dataset,
    sections,
    tracks,
    topics,
    phases: dataset.phases.toSorted((a, b) => a.number - b.number),
    section: sectionById.require,
    clause: (id) => clauses.get(id) ?? fail('clause', id),
    track: trackById.require,
    subtrack: subtrackOf,
    topic: topicById.require,
    organization: organizationById.require,
    term: (vocabulary, id) => terms[vocabulary].require(id),
    topicsOf: (track, subtrack) =>
      (subtrack ? topicsBySubtrack.get(subtrackKey(track.id, subtrack.id)) : topicsByTrack.get(track.id)) ?? [],
    annexPlace: (id) => placeByClause.get(id),
    clauseIdsOf: ({ id, clauses: own }) => [
      ...own.map((clause) => clause.id),
      ...(id === edition.annex ? placeByClause.keys() : []),
    ],
    clauseIdOf,
  };
}

/** The topics that carry a tag, in the notice's order. */
export function topicsTagged({ topics }: Pick<Catalog, 'topics'>, vocabulary: VocabularyName, id: string): Topic[] {
  return topics.filter((topic) => topic[vocabulary].some((tag) => tag.id === id));
}

/** The topics that also serve a sector and are mainly about others, in the notice's order. */
export function topicsAlsoServing({ topics }: Pick<Catalog, 'topics'>, sector: string): Topic[] {
  return topics.filter(({ sectors }) => sectors.some(({ id, also }) => id === sector && also));
}

function index<T extends { id: string }>(items: readonly T[], kind: string) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    get: (id: string) => byId.get(id),
    require: (id: string): T => byId.get(id) ?? fail(kind, id),
  };
}

function fail(kind: string, id: string): never {
  throw new Error(`There is no ${kind} "${id}"; run "npm run check:content" to find the file that names it`);
}

function compareParts(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((part, at) => part !== b[at]);
  return different === -1 ? 0 : (a[different] ?? 0) - (b[different] ?? 0);
}
