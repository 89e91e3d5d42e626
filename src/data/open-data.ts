import type { Catalog } from '../logic/catalog.ts';
import { eligibilityRules, UNSURE } from '../logic/eligibility.ts';
import { clausePath, localizedPath, paths } from '../logic/paths.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Tag } from '../model/topic.ts';
import { VERDICTS } from '../model/verdict.ts';
import { VOCABULARIES } from '../model/vocabulary.ts';

/**
 * The topics as `/data/topics.json` publishes them: ids for everything with an id, the words of the brief that justify
 * each tag by vocabulary and id, and the address in each language.
 */
export function topicsData(catalog: Catalog) {
  return catalog.topics.map((topic) => ({
    id: topic.id,
    track: topic.track,
    subtrack: topic.subtrack,
    trackNumber: catalog.track(topic.track).number,
    subtrackNumber: catalog.subtrack(topic)?.number ?? null,
    number: topic.number,
    title: topic.title,
    brief: topic.brief,
    sectors: ids(topic.sectors),
    techniques: ids(topic.techniques),
    dataSources: ids(topic.dataSources),
    evidence: Object.fromEntries(VOCABULARIES.map((vocabulary) => [vocabulary, evidence(topic[vocabulary])])),
    guidingOrganizations: catalog.track(topic.track).guidingOrganizations,
    url: urls(paths.topic(topic.id)),
    clause: catalog.clauseIdOf(topic),
  }));
}

/** The tracks as `/data/tracks.json` publishes them. */
export function tracksData(catalog: Catalog) {
  return catalog.tracks.map((track) => ({ ...track, url: urls(paths.track(track.id)) }));
}

/** The edition, and every list that is not its topics or tracks, as `/data/edition.json` publishes them. */
export function editionData(catalog: Catalog) {
  const {
    edition,
    organizations,
    roles,
    phases,
    awards,
    benefits,
    contacts,
    materials,
    rules,
    faq,
    corrections,
    revisions,
  } = catalog;
  const notice = catalog.sections.map((section) => ({
    ...section,
    url: urls(paths.section(section.id)),
    clauses: section.clauses.map((clause) => ({ ...clause, url: urls(clausePath(catalog, clause.id)) })),
  }));
  const { omissions, sectors, techniques, dataSources } = catalog;
  return {
    ...edition,
    notice,
    organizations,
    roles,
    schedule: phases,
    awards,
    benefits,
    contacts,
    materials,
    rules,
    faq,
    corrections,
    revisions,
    omissions,
    vocabularies: { sectors, techniques, dataSources },
  };
}

/**
 * The self-check as `/data/eligibility.json` publishes it: every question with the values that its answer may have, the
 * rules, the numbers of the notice and the worked examples.
 */
export function eligibilityData(catalog: Catalog) {
  const { questions, rules } = eligibilityRules(catalog);
  return {
    edition: catalog.edition.id,
    verdicts: VERDICTS,
    parameters: catalog.parameters,
    questions: questions.map((question) => ({
      ...question,
      values: [...question.options.map(({ id }) => id), UNSURE],
    })),
    rules,
    reminders: catalog.reminders,
    cases: catalog.eligibilityCases,
  };
}

/** A JSON file of the open data. */
export function jsonFile(data: unknown): Response {
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const evidence = (tags: readonly Tag[]): Record<string, string[]> =>
  Object.fromEntries(tags.map((tag) => [tag.id, tag.evidence]));

function urls(path: string): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, localizedPath(path, language)])) as Record<
    Language,
    string
  >;
}
