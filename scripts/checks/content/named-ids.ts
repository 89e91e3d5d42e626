import { citedClauses } from '../../../src/logic/corrections.ts';
import { materialQuotations } from '../../../src/logic/materials.ts';
import type { Offer } from '../../../src/model/benefit.ts';
import type { Scope } from '../../../src/model/scope.ts';
import { VOCABULARIES } from '../../../src/model/vocabulary.ts';
import type { CheckInput } from './types.ts';

/** A kind of record that others name by its id. */
export type Kind =
  | 'track'
  | 'sub-track'
  | 'organization'
  | 'clause'
  | 'section'
  | 'phase'
  | 'prize level'
  | 'concern'
  | 'page'
  | 'topic'
  | 'group'
  | 'icon'
  | (typeof VOCABULARIES)[number];

/** An id that a record names. */
export interface Reference {
  file: string;
  id: string;
  kind: Kind;
  target: string;
}

/** The facts of an edition that name their clause. */
const EDITION_FACTS = [
  'name',
  'theme',
  'title',
  'documentNumber',
  'issued',
  'officialPlatform',
  'organizers',
  'counts',
] as const;

/** The ids that topics name. */
export function topicReferences({ dataset, fileOf }: CheckInput): Reference[] {
  return dataset.topics.flatMap((topic): Reference[] => {
    const from = { file: fileOf(topic), id: topic.id };
    const track = dataset.tracks.find(({ id }) => id === topic.track);
    const needsSubtrack = topic.subtrack !== null || (track?.subtracks.length ?? 0) > 0;
    return [
      { ...from, kind: 'track', target: topic.track },
      ...(needsSubtrack
        ? [{ ...from, kind: 'sub-track' as const, target: `${topic.track}/${topic.subtrack ?? 'null'}` }]
        : []),
      ...(topic.otherBodies ?? []).flatMap(({ members }) =>
        members.map((target) => ({ ...from, kind: 'organization' as const, target })),
      ),
      ...VOCABULARIES.flatMap((kind) => topic[kind].map((tag) => ({ ...from, kind, target: tag.id }))),
    ];
  });
}

/** The ids that all other records name. */
export function listReferences({ dataset, paths }: CheckInput): Reference[] {
  const { edition, awards, benefits } = dataset;
  const to = (key: keyof typeof paths, id: string, kind: Kind, targets: readonly string[]): Reference[] =>
    targets.map((target) => ({ file: paths[key], id, kind, target }));
  const within = (
    key: keyof typeof paths,
    id: string,
    { tracks = [], topics = [], groups = [] }: Scope,
  ): Reference[] => [...to(key, id, 'track', tracks), ...to(key, id, 'topic', topics), ...to(key, id, 'group', groups)];
  return [
    ...to('edition', 'notice', 'section', given(...edition.notice, edition.annex, edition.entry)),
    ...to('edition', 'registration', 'phase', given(edition.registration)),
    ...to('edition', 'organizers', 'organization', edition.organizers),
    ...EDITION_FACTS.flatMap((fact) => to('edition', fact, 'clause', given(edition[`${fact}Clause`]))),
    ...dataset.organizations.flatMap(({ id, definedIn, spellings, duties }) =>
      to('organizations', id, 'clause', [
        ...(typeof definedIn === 'string' ? [definedIn] : []),
        ...spellings.flatMap(({ clauses }) => clauses),
        ...duties.map(({ clause }) => clause),
      ]),
    ),
    ...dataset.roles.flatMap(({ id, clause, members, forms }) => [
      ...to('roles', id, 'clause', [clause]),
      ...to('roles', id, 'organization', forms === undefined ? members : [...members, forms]),
    ]),
    ...dataset.tracks.flatMap(({ id, clause, icon, guidingOrganizations, otherBodies = [] }) => [
      ...to('tracks', id, 'icon', [icon]),
      ...to('tracks', id, 'clause', [clause]),
      ...to('tracks', id, 'organization', [...guidingOrganizations, ...otherBodies.flatMap(({ members }) => members)]),
    ]),
    ...dataset.phases.flatMap((phase) => [
      ...to('phases', phase.id, 'clause', [phase.clause]),
      ...within('phases', phase.id, phase),
    ]),
    ...dataset.groups.flatMap(({ id, clause }) => to('groups', id, 'clause', [clause])),
    ...dataset.entryWays.flatMap((way) => [
      ...to('entryWays', way.id, 'clause', [way.clause]),
      ...within('entryWays', way.id, way),
    ]),
    ...(['honours', 'cumulation', 'furtherRound'] as const).flatMap((id) =>
      to('awards', id, 'clause', given(awards[id]?.clause)),
    ),
    ...awards.allocations.flatMap(({ id, clause, prizes, ...scope }) => [
      ...to('awards', id, 'clause', [clause]),
      ...within('awards', id, scope),
      ...to('awards', id, 'prize level', Object.keys(prizes)),
    ]),
    ...benefits.general.flatMap(({ id, clause, offers }) => [
      ...to('benefits', id, 'clause', [clause]),
      ...to('benefits', id, 'concern', concernsOf(offers)),
    ]),
    ...benefits.special.flatMap(({ track, provider, clause, items }) => [
      ...to('benefits', track, 'track', [track]),
      ...to('benefits', track, 'organization', [provider]),
      ...to('benefits', track, 'clause', [clause, ...items.map((item) => item.clause)]),
      ...items.flatMap((item) => to('benefits', item.clause, 'concern', concernsOf(item.offers))),
    ]),
    ...dataset.contacts.flatMap(({ organization, clause, ...scope }) => [
      ...to('contacts', organization, 'organization', [organization]),
      ...to('contacts', organization, 'clause', [clause]),
      ...within('contacts', organization, scope),
    ]),
    ...to(
      'materials',
      'quote',
      'clause',
      materialQuotations(dataset.materials).map(({ clause }) => clause),
    ),
    ...dataset.materials.groups.flatMap(({ id, groups }) => within('materials', id, { groups })),
    ...dataset.materials.groups.flatMap((group) =>
      [group, ...group.items].flatMap(({ id, clause }) => to('materials', id, 'clause', [clause])),
    ),
    ...dataset.rules.flatMap(({ statements }) =>
      statements.flatMap(({ id, clause }) => to('rules', id, 'clause', [clause])),
    ),
    ...dataset.questions.flatMap(({ id, clauses, options }) => [
      ...to('questions', id, 'clause', clauses),
      ...options.flatMap(({ tracks = [] }) => to('questions', id, 'track', tracks)),
    ]),
    ...dataset.parameters.flatMap(({ id, clause }) => to('parameters', id, 'clause', [clause])),
    ...dataset.eligibilityRules.flatMap(({ id, clauses }) => to('eligibilityRules', id, 'clause', clauses)),
    ...dataset.reminders.flatMap(({ id, clauses }) => to('reminders', id, 'clause', clauses)),
    ...dataset.eligibilityCases.flatMap(({ id, clauses }) => to('eligibilityCases', id, 'clause', clauses)),
    ...dataset.faq.flatMap(({ id, clauses }) => to('faq', id, 'clause', clauses)),
    ...dataset.omissions.flatMap(({ id, page }) => to('omissions', id, 'page', [page])),
    ...dataset.corrections.flatMap((correction) =>
      to('corrections', correction.id, 'clause', citedClauses(correction)),
    ),
  ];
}

const concernsOf = (offers: readonly Offer[]): string[] => offers.map(({ concern }) => concern);

/** The ids that are given. */
const given = (...ids: (string | undefined)[]): string[] => ids.filter((id) => id !== undefined);
