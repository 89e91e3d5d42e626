import { z } from 'zod';
import { jsonTitles } from '../../i18n/json-files.ts';
import { clausesWithTerm } from '../../logic/glossary.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { hasPage, trackPath } from '../../logic/rooms.ts';
import { perCatalog } from '../../logic/per-catalog.ts';
import { awardsSchema } from '../../model/award.ts';
import { benefitsSchema } from '../../model/benefit.ts';
import { contactSchema } from '../../model/contact.ts';
import { correctionSchema } from '../../model/correction.ts';
import { editionSchema } from '../../model/edition.ts';
import { entryWaySchema } from '../../model/entry-way.ts';
import { faqSchema } from '../../model/faq.ts';
import { glossaryEntrySchema } from '../../model/glossary.ts';
import { groupSchema } from '../../model/group.ts';
import { clauseId, slug } from '../../model/ids.ts';
import { aliasesSchema } from '../../model/localized.ts';
import { materialsSchema } from '../../model/material.ts';
import { omissionSchema } from '../../model/omission.ts';
import { organizationSchema, roleSchema } from '../../model/organization.ts';
import { phaseSchema } from '../../model/phase.ts';
import { revisionSchema } from '../../model/revision.ts';
import { ruleGroupSchema } from '../../model/rule.ts';
import { trackSchema } from '../../model/track.ts';
import { sectorSchema, termSchema } from '../../model/vocabulary.ts';
import { dataFile, stamp, stampedFile, stampShape, urls, urlsSchema, type DataFile } from './data-file.ts';
import { eligibilityFile } from './eligibility-file.ts';
import { noticeFile } from './notice-file.ts';
import { topicsFile } from './topics-file.ts';

/** The lists that `edition.json` has too, which was there before they had files of their own. */
const PARTS = {
  notice: noticeFile,
  organizations: stampedFile(
    jsonTitles.organizations,
    {
      organizations: z.array(organizationSchema).describe('Every body that the notice names.'),
      roles: z.array(roleSchema).describe('What they do in the contest.'),
    },
    ({ organizations, roles }) => ({ organizations, roles }),
  ),
  schedule: stampedFile(
    jsonTitles.schedule,
    { timeZone: editionSchema.shape.timeZone, schedule: z.array(phaseSchema) },
    ({ edition, phases }) => ({ timeZone: edition.timeZone, schedule: phases }),
  ),
  awards: stampedFile(jsonTitles.awards, { awards: awardsSchema }, ({ awards }) => ({ awards })),
  benefits: stampedFile(jsonTitles.benefits, { benefits: benefitsSchema }, ({ benefits }) => ({ benefits })),
  materials: stampedFile(jsonTitles.materials, { materials: materialsSchema }, ({ materials }) => ({ materials })),
  entry: stampedFile(
    jsonTitles.entry,
    { entry: z.array(entryWaySchema).describe('The ways to enter, beside the official platform.') },
    ({ entryWays }) => ({ entry: entryWays }),
  ),
  groups: stampedFile(
    jsonTitles.groups,
    { groups: z.array(groupSchema).describe('Groups of entrants that have rules, materials or prizes of their own.') },
    ({ groups }) => ({ groups }),
  ),
  contacts: stampedFile(jsonTitles.contacts, { contacts: z.array(contactSchema) }, ({ contacts }) => ({ contacts })),
  rules: stampedFile(
    jsonTitles.rules,
    { rules: z.array(ruleGroupSchema).describe('Rules of conduct by group.') },
    ({ rules }) => ({ rules }),
  ),
  faq: stampedFile(jsonTitles.faq, { faq: z.array(faqSchema) }, ({ faq }) => ({ faq })),
  corrections: stampedFile(jsonTitles.corrections, { corrections: z.array(correctionSchema) }, ({ corrections }) => ({
    corrections,
  })),
  omissions: stampedFile(jsonTitles.omissions, { omissions: z.array(omissionSchema) }, ({ omissions }) => ({
    omissions,
  })),
  vocabularies: stampedFile(
    jsonTitles.vocabularies,
    {
      vocabularies: z.strictObject({
        sectors: z.array(sectorSchema),
        techniques: z.array(termSchema),
        dataSources: z.array(termSchema),
      }),
    },
    ({ sectors, techniques, dataSources }) => ({ vocabularies: { sectors, techniques, dataSources } }),
  ),
  revisions: stampedFile(
    jsonTitles.revisions,
    { revisions: z.array(revisionSchema).describe('The newest first.') },
    ({ revisions }) => ({ revisions }),
  ),
};

/** The shapes, or the data, of all parts in one object. */
const together = <Value>(of: (part: (typeof PARTS)[keyof typeof PARTS]) => object) =>
  Object.fromEntries(Object.values(PARTS).flatMap((part) => Object.entries(of(part)))) as Record<string, Value>;

const edition = dataFile(
  jsonTitles.edition,
  editionSchema.safeExtend({ revision: stampShape.revision, ...together<z.ZodType>(({ shape }) => shape) }),
  (catalog) => ({
    ...catalog.edition,
    revision: stamp(catalog).revision,
    ...together(({ part }) => part(catalog)),
  }),
);

/**
 * The open data: every JSON file that the site publishes as `/data/<name>.json`, in the order in which they are listed.
 * Files, JSON Schemas, the lists on the page and in `llms.txt`, and what searches are told all come from here.
 */
export const OPEN_DATA = {
  topics: topicsFile,
  tracks: dataFile(jsonTitles.tracks, z.array(trackSchema.extend({ url: urlsSchema })), (catalog) =>
    catalog.tracks.map((track) => ({ ...track, url: urls(catalog, trackPath(track)) })),
  ),
  edition,
  eligibility: eligibilityFile,
  ...PARTS,
  aliases: stampedFile(
    jsonTitles.aliases,
    {
      aliases: z
        .array(z.strictObject({ topic: slug, aliases: aliasesSchema }))
        .describe('Everyday words of ours by which people look for each topic. They are not quoted from the notice.'),
    },
    ({ topics }) => ({ aliases: topics.map(({ id, aliases }) => ({ topic: id, aliases })) }),
  ),
  glossary: stampedFile(
    jsonTitles.glossary,
    {
      glossary: z.array(
        glossaryEntrySchema.safeExtend({
          clauses: z.array(clauseId).describe('Where the term stands in the notice; none for a word of this site.'),
        }),
      ),
    },
    (catalog) => ({
      glossary: catalog.glossary.map((entry) => ({ ...entry, clauses: [...clausesWithTerm(catalog, entry.term)] })),
    }),
  ),
};

/** Name of a published file. */
export type OpenDataName = keyof typeof OPEN_DATA;

/** The names of the files that an edition can have. */
export const OPEN_DATA_NAMES = Object.keys(OPEN_DATA) as OpenDataName[];

/** When a file has nothing to say beside its stamp; those of `PARTS` are asked for what they hold. */
const EMPTY: Partial<Record<OpenDataName, (catalog: Catalog) => boolean>> = {
  topics: ({ topics }) => topics.length === 0,
  aliases: ({ topics }) => topics.length === 0,
  tracks: (catalog) => !hasPage(catalog, 'tracks'),
  eligibility: ({ questions }) => questions.length === 0,
  glossary: ({ glossary }) => glossary.length === 0,
  notice: () => false,
  schedule: ({ phases }) => phases.length === 0,
};

/** The names of the files of an edition: an empty one is not published. Expects no reference to resolve. */
export const openDataNames = perCatalog((catalog): OpenDataName[] =>
  OPEN_DATA_NAMES.filter((name) => {
    const isEmpty = EMPTY[name];
    if (isEmpty) return !isEmpty(catalog);
    return !(name in PARTS) || hasContent(PARTS[name as keyof typeof PARTS].part(catalog));
  }),
);

function hasContent(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.values(value).some(hasContent) : value !== undefined;
}

/** What each published file holds. */
export type OpenData = { [Name in OpenDataName]: z.infer<(typeof OPEN_DATA)[Name]['schema']> };

/** The data of every file by its name. */
export function openData(catalog: Catalog): OpenData {
  const files = Object.entries(OPEN_DATA) as [string, DataFile][];
  return Object.fromEntries(files.map(([name, { data }]) => [name, data(catalog)])) as OpenData;
}
