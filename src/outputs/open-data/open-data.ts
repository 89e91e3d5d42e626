import type { Catalog } from '../../logic/catalog.ts';
import { eligibilityRules, UNSURE } from '../../logic/eligibility.ts';
import { clausesWithTerm } from '../../logic/glossary.ts';
import { clausePath, localizedPath, paths } from '../../logic/paths.ts';
import { latestRevision } from '../../logic/revisions.ts';
import { byLanguage, type Language } from '../../model/language.ts';
import type { OpenData } from '../../model/open-data.ts';
import type { Tag } from '../../model/topic.ts';
import { VERDICTS } from '../../model/verdict.ts';

/** Every file of the open data by its name, as `/data/<name>.json` publishes it. */
export function openData(catalog: Catalog): OpenData {
  const parts = partsOf(catalog);
  const stamp = { edition: catalog.edition.id, revision: latestRevision(catalog).number };
  const { questions, rules } = eligibilityRules(catalog);
  return {
    topics: topicsOf(catalog),
    tracks: catalog.tracks.map((track) => ({ ...track, url: urls(paths.track(track.id)) })),
    edition: {
      ...catalog.edition,
      revision: stamp.revision,
      ...parts.notice,
      ...parts.organizations,
      ...parts.schedule,
      ...parts.awards,
      ...parts.benefits,
      ...parts.contacts,
      ...parts.materials,
      ...parts.rules,
      ...parts.faq,
      ...parts.corrections,
      ...parts.revisions,
      ...parts.omissions,
      ...parts.vocabularies,
    },
    eligibility: {
      ...stamp,
      verdicts: [...VERDICTS],
      parameters: catalog.parameters,
      questions: questions.map((question) => ({
        ...question,
        values: [...question.options.map(({ id }) => id), UNSURE],
      })),
      rules,
      reminders: catalog.reminders,
      cases: catalog.eligibilityCases,
    },
    notice: { ...stamp, ...parts.notice },
    organizations: { ...stamp, ...parts.organizations },
    schedule: { ...stamp, ...parts.schedule },
    awards: { ...stamp, ...parts.awards },
    benefits: { ...stamp, ...parts.benefits },
    materials: { ...stamp, ...parts.materials },
    contacts: { ...stamp, ...parts.contacts },
    rules: { ...stamp, ...parts.rules },
    faq: { ...stamp, ...parts.faq },
    corrections: { ...stamp, ...parts.corrections },
    omissions: { ...stamp, ...parts.omissions },
    vocabularies: { ...stamp, ...parts.vocabularies },
    aliases: { ...stamp, aliases: catalog.topics.map(({ id, aliases }) => ({ topic: id, aliases })) },
    glossary: {
      ...stamp,
      glossary: catalog.glossary.map((entry) => ({ ...entry, clauses: [...clausesWithTerm(catalog, entry.term)] })),
    },
    revisions: { ...stamp, ...parts.revisions },
  };
}

/** The parts that `edition.json` has too, which was there before they had files of their own. */
function partsOf(catalog: Catalog) {
  const { edition, organizations, roles, phases, awards, benefits, contacts, materials, rules } = catalog;
  const { faq, corrections, revisions, omissions, sectors, techniques, dataSources } = catalog;
  const notice = catalog.sections.map((section) => ({
    ...section,
    url: urls(paths.section(section.id)),
    clauses: section.clauses.map((clause) => ({ ...clause, url: urls(clausePath(catalog, clause.id)) })),
  }));
  return {
    notice: { notice },
    organizations: { organizations, roles },
    schedule: { timeZone: edition.timeZone, schedule: phases },
    awards: { awards },
    benefits: { benefits },
    contacts: { contacts },
    materials: { materials },
    rules: { rules },
    faq: { faq },
    corrections: { corrections },
    revisions: { revisions },
    omissions: { omissions },
    vocabularies: { vocabularies: { sectors, techniques, dataSources } },
  };
}

/** The topics: ids for everything with an id, and the words of the brief that justify each tag. */
function topicsOf(catalog: Catalog): OpenData['topics'] {
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
    evidence: {
      sectors: evidence(topic.sectors),
      techniques: evidence(topic.techniques),
      dataSources: evidence(topic.dataSources),
    },
    guidingOrganizations: catalog.track(topic.track).guidingOrganizations,
    url: urls(paths.topic(topic.id)),
    clause: catalog.clauseIdOf(topic),
  }));
}

/** A JSON file as it is published. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

/** A JSON file of the open data. */
export function jsonFile(data: unknown): Response {
  return new Response(jsonText(data), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const evidence = (tags: readonly Tag[]): Record<string, string[]> =>
  Object.fromEntries(tags.map((tag) => [tag.id, tag.evidence]));

function urls(path: string): Record<Language, string> {
  return byLanguage((language) => localizedPath(path, language));
}
