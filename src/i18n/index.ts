import type { Language } from '../model/language.ts';
import type { EditionWords } from '../model/printing.ts';
import { withEditionWords, withoutMissing, type Mentioned } from './edition-words.ts';
import { siteWords } from './site.ts';
import { shellWords } from './shell.ts';
import { commonWords } from './common.ts';
import { homeWords } from './home.ts';
import { publisherWords } from './publisher.ts';
import { citationWords } from './citation.ts';
import { noticeWords } from './notice.ts';
import { trackWords } from './track.ts';
import { topicWords } from './topic.ts';
import { explorerWords } from './explorer.ts';
import { tagWords } from './tag.ts';
import { shortlistWords } from './shortlist.ts';
import { matchWords } from './match.ts';
import { overviewWords } from './overview.ts';
import { awardWords } from './award.ts';
import { factsWords } from './facts.ts';
import { eligibilityWords } from './eligibility.ts';
import { scheduleWords } from './schedule.ts';
import { clockWords } from './clock.ts';
import { materialWords } from './material.ts';
import { organizationWords } from './organization.ts';
import { contactWords } from './contact.ts';
import { ruleWords } from './rule.ts';
import { correctionWords } from './correction.ts';
import { glossaryWords } from './glossary.ts';
import { openDataWords } from './open-data.ts';
import { handbookWords } from './handbook.ts';
import { changesWords } from './changes.ts';
import { offlineWords } from './offline.ts';
import { privacyWords } from './privacy.ts';

/** The words of every domain, each file with all languages side by side. */
const inLanguage = (language: Language) => ({
  ...siteWords[language],
  ...shellWords[language],
  ...commonWords[language],
  ...homeWords[language],
  ...publisherWords[language],
  ...citationWords[language],
  ...noticeWords[language],
  ...trackWords[language],
  ...topicWords[language],
  ...explorerWords[language],
  ...tagWords[language],
  ...shortlistWords[language],
  ...matchWords[language],
  ...overviewWords[language],
  ...awardWords[language],
  ...factsWords[language],
  ...eligibilityWords[language],
  ...scheduleWords[language],
  ...clockWords[language],
  ...materialWords[language],
  ...organizationWords[language],
  ...contactWords[language],
  ...ruleWords[language],
  ...correctionWords[language],
  ...glossaryWords[language],
  ...openDataWords[language],
  ...handbookWords[language],
  ...changesWords[language],
  ...offlineWords[language],
  ...privacyWords[language],
});

/** The words of the interface in one language: fixed strings, and functions for those with a number or a name in them. */
export type UiStrings = ReturnType<typeof inLanguage>;

/** The words of the interface in a language, with the edition's own words for what every notice has, of what it has. */
export function wordsIn(
  language: Language,
  words: EditionWords,
  has: ReadonlySet<Mentioned> = new Set(['tracks', 'eligibility', 'en']),
): UiStrings {
  return withEditionWords(withoutMissing(inLanguage(language), has), words, language);
}

/** What menus call the page of a name. Throws an Error where `nav` has no word for it. */
export function pageLabel(name: string, { nav }: UiStrings): string {
  const label = new Map(Object.entries(nav)).get(name);
  if (label === undefined) throw new Error(`The page "${name}" has no name in "nav"; add one to src/i18n/shell.ts`);
  return label;
}
