import type { Check } from './types.ts';
import { clauses } from './clauses.ts';
import { corrections } from './corrections.ts';
import { counts } from './counts.ts';
import { eligibility } from './eligibility.ts';
import { facts } from './facts.ts';
import { faq } from './faq.ts';
import { fidelity } from './fidelity.ts';
import { glossary } from './glossary.ts';
import { ids } from './ids.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { organizations } from './organizations.ts';
import { proseFacts } from './prose-facts.ts';
import { pages } from './pages.ts';
import { pastDates } from './past-dates.ts';
import { plainTexts } from './plain-texts.ts';
import { published } from './published.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { revisions } from './revisions.ts';
import { schedule } from './schedule.ts';
import { support } from './support.ts';
import { tags } from './tags.ts';
import { translation } from './translation.ts';
import { wording } from './wording.ts';

/** Every check, in the order of the report. */
export const checks: readonly Check[] = [
  ids,
  references,
  clauses,
  counts,
  schedule,
  revisions,
  pastDates,
  tags,
  eligibility,
  support,
  facts,
  organizations,
  faq,
  corrections,
  languages,
  glossary,
  wording,
  plainTexts,
  translation,
  pages,
  proseFacts,
  links,
  redirects,
  published,
  fidelity,
];
