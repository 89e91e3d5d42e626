import type { Check } from './types.ts';
import { borrowedWords } from './borrowed-words.ts';
import { clauses } from './clauses.ts';
import { corrections } from './corrections.ts';
import { counts } from './counts.ts';
import { eligibility } from './eligibility.ts';
import { everydayWords } from './everyday-words.ts';
import { facts } from './facts.ts';
import { faq } from './faq.ts';
import { fidelity } from './fidelity.ts';
import { glossary } from './glossary.ts';
import { ids } from './ids.ts';
import { languages } from './languages.ts';
import { bodiesLeftOut, contactsLeftOut } from './left-out.ts';
import { links } from './links.ts';
import { mainSectors } from './main-sectors.ts';
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

/**
 * The checks in the order of the report, which is that in which an editor mends what they find: the shape, the words of
 * the notice, the facts, the translations, the addresses.
 */
export const stages: readonly { name: string; checks: readonly Check[] }[] = [
  { name: 'shape', checks: [ids, references, clauses] },
  { name: 'fidelity', checks: [fidelity] },
  {
    name: 'facts',
    checks: [
      ...[everydayWords, borrowedWords],
      ...[facts, contactsLeftOut, bodiesLeftOut, counts, schedule, revisions, pastDates, tags, support],
      ...[mainSectors, eligibility, organizations, faq, corrections, plainTexts, proseFacts],
    ],
  },
  { name: 'translations', checks: [languages, translation, glossary, wording] },
  { name: 'addresses', checks: [pages, links, redirects, published] },
];

/** Every check. */
export const checks: readonly Check[] = stages.flatMap((stage) => stage.checks);
