import { z } from 'zod';
import { awardsSchema } from './award.ts';
import { benefitsSchema } from './benefit.ts';
import { contactSchema } from './contact.ts';
import { correctionSchema } from './correction.ts';
import { editionSchema } from './edition.ts';
import {
  eligibilityCaseSchema,
  eligibilityRuleSchema,
  parameterSchema,
  questionSchema,
  reminderSchema,
} from './eligibility.ts';
import { faqSchema } from './faq.ts';
import { glossaryEntrySchema } from './glossary.ts';
import { clauseId, ordinal, slug } from './ids.ts';
import { aliasesSchema, plainText } from './localized.ts';
import { materialsSchema } from './material.ts';
import { clauseSchema, sectionSchema } from './notice.ts';
import { omissionSchema } from './omission.ts';
import { organizationSchema, roleSchema } from './organization.ts';
import { phaseSchema } from './phase.ts';
import { revisionSchema } from './revision.ts';
import { ruleGroupSchema } from './rule.ts';
import { topicSchema } from './topic.ts';
import { trackSchema } from './track.ts';
import { VERDICTS } from './verdict.ts';
import { sectorSchema, termSchema, VOCABULARIES } from './vocabulary.ts';

/** The shapes of the files that the site publishes as `/data/<name>.json`: the model's, and what publishing adds. */

const path = z.string().regex(/^\//);
const urls = z
  .strictObject({ 'zh-CN': path, en: path })
  .meta({ id: 'urls', description: 'Address of the page by language, from the root of the site.' });

const stamp = {
  edition: slug.describe('Id of the edition of the contest.'),
  revision: ordinal.describe('Number of the revision of the content that the file is of; revisions.json lists them.'),
};

const tagIds = (words: string) => z.array(slug).describe(`Term ids, the most important first. ${words}`);

const topic = topicSchema.omit({ aliases: true }).extend({
  trackNumber: ordinal.describe('Number of the track.'),
  subtrackNumber: ordinal.nullable().describe('Number of the sub-track, or null where the track has none.'),
  sectors: tagIds('Industries and fields.'),
  techniques: tagIds('Techniques.'),
  dataSources: tagIds('Sources of data.'),
  evidence: z
    .record(z.enum(VOCABULARIES), z.record(slug, z.array(plainText).min(1)))
    .describe('The words of the brief that justify each term, by vocabulary and term id.'),
  guidingOrganizations: trackSchema.shape.guidingOrganizations,
  url: urls,
  clause: clauseId.describe('Clause of the topic in the annex.'),
});

const section = sectionSchema.extend({
  url: urls,
  clauses: z.array(clauseSchema.safeExtend({ url: urls })).min(1),
});

/** What each file beside `topics`, `tracks`, `edition` and `eligibility` holds. */
const parts = {
  notice: { notice: z.array(section).describe('The parts of the notice in its own order.') },
  organizations: {
    organizations: z.array(organizationSchema).describe('Every body that the notice names.'),
    roles: z.array(roleSchema).describe('What they do in the contest.'),
  },
  schedule: { timeZone: editionSchema.shape.timeZone, schedule: z.array(phaseSchema) },
  awards: { awards: awardsSchema },
  benefits: { benefits: benefitsSchema },
  contacts: { contacts: z.array(contactSchema) },
  materials: { materials: materialsSchema },
  rules: { rules: z.array(ruleGroupSchema).describe('Rules of conduct by group.') },
  faq: { faq: z.array(faqSchema) },
  corrections: { corrections: z.array(correctionSchema) },
  revisions: { revisions: z.array(revisionSchema).describe('The newest first.') },
  omissions: { omissions: z.array(omissionSchema) },
  vocabularies: {
    vocabularies: z.strictObject({
      sectors: z.array(sectorSchema),
      techniques: z.array(termSchema),
      dataSources: z.array(termSchema),
    }),
  },
  glossary: {
    glossary: z.array(
      glossaryEntrySchema.extend({
        clauses: z.array(clauseId).describe('Where the term stands in the notice; none for a word of this site.'),
      }),
    ),
  },
  aliases: {
    aliases: z
      .array(z.strictObject({ topic: slug, aliases: aliasesSchema }))
      .describe('Everyday words of ours by which people look for each topic. They are not quoted from the notice.'),
  },
};

/** The published files by name, each with its schema. */
export const OPEN_DATA = {
  topics: z.array(topic),
  tracks: z.array(trackSchema.extend({ url: urls })),
  edition: editionSchema.extend({
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
  }),
  eligibility: z.strictObject({
    ...stamp,
    verdicts: z.array(z.enum(VERDICTS)).describe('The possible results, the best first.'),
    parameters: z.array(parameterSchema),
    questions: z.array(
      questionSchema.extend({ values: z.array(slug).describe('The values that an answer may have.') }),
    ),
    rules: z.array(eligibilityRuleSchema),
    reminders: z.array(reminderSchema).describe('Duties of every entry that need no question.'),
    cases: z.array(eligibilityCaseSchema).describe('Worked examples.'),
  }),
  notice: z.strictObject({ ...stamp, ...parts.notice }),
  organizations: z.strictObject({ ...stamp, ...parts.organizations }),
  schedule: z.strictObject({ ...stamp, ...parts.schedule }),
  awards: z.strictObject({ ...stamp, ...parts.awards }),
  benefits: z.strictObject({ ...stamp, ...parts.benefits }),
  materials: z.strictObject({ ...stamp, ...parts.materials }),
  contacts: z.strictObject({ ...stamp, ...parts.contacts }),
  rules: z.strictObject({ ...stamp, ...parts.rules }),
  faq: z.strictObject({ ...stamp, ...parts.faq }),
  corrections: z.strictObject({ ...stamp, ...parts.corrections }),
  omissions: z.strictObject({ ...stamp, ...parts.omissions }),
  vocabularies: z.strictObject({ ...stamp, ...parts.vocabularies }),
  aliases: z.strictObject({ ...stamp, ...parts.aliases }),
  glossary: z.strictObject({ ...stamp, ...parts.glossary }),
  revisions: z.strictObject({ ...stamp, ...parts.revisions }),
} as const;

/** Name of a published file. */
export type OpenDataName = keyof typeof OPEN_DATA;

/** The names of the published files, in the order in which they are listed. */
export const OPEN_DATA_NAMES = Object.keys(OPEN_DATA) as OpenDataName[];

/** What each published file holds. */
export type OpenData = { [Name in OpenDataName]: z.infer<(typeof OPEN_DATA)[Name]> };
