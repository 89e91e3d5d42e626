import { isSingle, pageNames, type PageName, type SinglePage } from '../../src/logic/pages.ts';
import { paths } from '../../src/logic/paths.ts';
import type { Language } from '../../src/model/language.ts';

/** The pages of which there is one, from the table of pages. */
const single = Object.fromEntries(
  pageNames(() => true)
    .filter(isSingle)
    .map((name) => [name, paths[name]]),
) as Record<SinglePage, string>;

/** A page of each kind of which there are several. */
const examples: Record<Exclude<PageName, SinglePage>, string> = {
  topic: paths.topic('transport-08'),
  tag: paths.tag('techniques', 'privacy-computing'),
  track: paths.track('comprehensive'),
  section: paths.section('annex'),
  ruleGroup: paths.ruleGroup('reporting'),
};

/** A page of each kind by name, a Markdown page, and, where visitors' choices change what a page shows, one with a choice. */
export const PAGES = {
  ...single,
  ...examples,
  accessibility: '/about/accessibility/',
  comparison: `${paths.shortlist}?ids=transport-08,finance-12#compare`,
  'filled-shortlist': `${paths.shortlist}?ids=transport-08,finance-12`,
};

/** What stands before the path of a page, by language. */
export const PREFIXES = { 'zh-CN': '', en: '/en' } as const satisfies Record<Language, string>;

/** The path of every page of {@link PAGES}, in both languages. */
export const ALL_PATHS = Object.values(PREFIXES).flatMap((prefix) =>
  Object.values(PAGES).map((path) => `${prefix}${path}`),
);
