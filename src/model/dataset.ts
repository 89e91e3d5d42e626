import type { z } from 'zod';
import { awardsSchema } from './award.ts';
import { benefitsSchema } from './benefit.ts';
import { contactSchema } from './contact.ts';
import { correctionSchema } from './correction.ts';
import { draftSchema } from './draft.ts';
import { editionSchema } from './edition.ts';
import {
  eligibilityCaseSchema,
  eligibilityRuleSchema,
  entrantSchema,
  parameterSchema,
  questionSchema,
  reminderSchema,
} from './eligibility.ts';
import { entryWaySchema } from './entry-way.ts';
import { faqSchema } from './faq.ts';
import { glossaryEntrySchema } from './glossary.ts';
import { groupSchema } from './group.ts';
import { materialsSchema } from './material.ts';
import { sectionSchema } from './notice.ts';
import { omissionSchema } from './omission.ts';
import { organizationSchema, roleSchema } from './organization.ts';
import { phaseSchema } from './phase.ts';
import { publishedSchema } from './published.ts';
import { redirectSchema } from './redirect.ts';
import { revisionSchema } from './revision.ts';
import { ruleGroupSchema } from './rule.ts';
import { topicSchema } from './topic.ts';
import { trackSchema } from './track.ts';
import { translationExceptionSchema } from './translation-exception.ts';
import { sectorSchema, termSchema } from './vocabulary.ts';

/** Files that hold one record each; but for that of the edition, one may be left out where there is nothing to say. */
export const RECORD_FILES = {
  edition: { path: 'edition.yaml', schema: editionSchema },
  awards: { path: 'awards.yaml', schema: awardsSchema },
  benefits: { path: 'benefits.yaml', schema: benefitsSchema },
  materials: { path: 'materials.yaml', schema: materialsSchema },
} as const;

/** Files that hold a list of records each; one may be left out where there are none. */
export const LIST_FILES = {
  organizations: { path: 'organizations.yaml', schema: organizationSchema },
  roles: { path: 'roles.yaml', schema: roleSchema },
  tracks: { path: 'tracks.yaml', schema: trackSchema },
  phases: { path: 'schedule.yaml', schema: phaseSchema },
  groups: { path: 'groups.yaml', schema: groupSchema },
  entryWays: { path: 'entry.yaml', schema: entryWaySchema },
  contacts: { path: 'contacts.yaml', schema: contactSchema },
  rules: { path: 'rules.yaml', schema: ruleGroupSchema },
  questions: { path: 'eligibility/questions.yaml', schema: questionSchema },
  parameters: { path: 'eligibility/parameters.yaml', schema: parameterSchema },
  eligibilityRules: { path: 'eligibility/rules.yaml', schema: eligibilityRuleSchema },
  reminders: { path: 'eligibility/reminders.yaml', schema: reminderSchema },
  entrants: { path: 'eligibility/entrants.yaml', schema: entrantSchema },
  eligibilityCases: { path: 'eligibility/cases.yaml', schema: eligibilityCaseSchema },
  faq: { path: 'faq.yaml', schema: faqSchema },
  corrections: { path: 'corrections.yaml', schema: correctionSchema },
  revisions: { path: 'revisions.yaml', schema: revisionSchema },
  omissions: { path: 'omissions.yaml', schema: omissionSchema },
  sectors: { path: 'vocabulary/sectors.yaml', schema: sectorSchema },
  techniques: { path: 'vocabulary/techniques.yaml', schema: termSchema },
  dataSources: { path: 'vocabulary/data-sources.yaml', schema: termSchema },
  glossary: { path: 'vocabulary/glossary.yaml', schema: glossaryEntrySchema },
  translationExceptions: { path: 'translation-exceptions.yaml', schema: translationExceptionSchema },
  redirects: { path: 'redirects.yaml', schema: redirectSchema },
  drafts: { path: 'drafts.yaml', schema: draftSchema },
  published: { path: 'published.yaml', schema: publishedSchema },
} as const;

/** Folders of files that hold one record each. */
export const FOLDERS = {
  sections: { path: 'notice', schema: sectionSchema },
  topics: { path: 'topics', schema: topicSchema },
} as const;

type Parsed<Files extends Record<string, { schema: z.ZodType }>> = {
  [Key in keyof Files]: z.infer<Files[Key]['schema']>;
};
type Lists<Files extends Record<string, { schema: z.ZodType }>> = {
  [Key in keyof Files]: z.infer<Files[Key]['schema']>[];
};

/**
 * The content of a folder, each file valid by itself. The rules that span files are in `scripts/checks/`, and no site
 * is built before they hold.
 */
export type Dataset = Parsed<typeof RECORD_FILES> & Lists<typeof LIST_FILES> & Lists<typeof FOLDERS>;
