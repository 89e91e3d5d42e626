import { paths } from './paths.ts';

const KB = 1024;

/** The most that a page may weigh: bytes in Brotli, without what is fetched on demand, and files. */
export const BUDGETS = {
  /** One flight of a new connection. */
  topic: { bytes: 14 * KB, requests: 3 },
  track: { bytes: 20 * KB, requests: 8 },
  home: { bytes: 20 * KB, requests: 8 },
  explorer: { bytes: 24 * KB, requests: 8 },
  /** Every question and every reason of a verdict, with what to do next. */
  check: { bytes: 28 * KB, requests: 10 },
  /** Whoever opens these asks for the whole text. */
  notice: { bytes: 60 * KB, requests: 4 },
  handbook: { bytes: 80 * KB, requests: 8 },
  other: { bytes: 24 * KB, requests: 10 },
} as const;

export type BudgetName = keyof typeof BUDGETS;

/** The columns of the site map, in their order. */
export const PAGE_GROUPS = ['find', 'enter', 'read', 'site'] as const;
export type PageGroup = (typeof PAGE_GROUPS)[number];

/** The entries of the header, in their order, each with the pages that it may lead to: the first that there is. */
export const HEADER_ENTRIES = {
  topics: ['topics'],
  eligibility: ['eligibility'],
  schedule: ['schedule'],
  materials: ['materials', 'awards'],
  notice: ['notice'],
} as const;
export type HeaderEntry = keyof typeof HEADER_ENTRIES;

/** What is known of a kind of page beside its address. */
interface PageKind {
  /** The column of the site map that has it: to find a topic, to prepare an entry, to read the notice, the site itself. */
  group?: PageGroup;
  /** The entry of the header that it belongs to. */
  entry?: HeaderEntry;
  /** Whether searches and the sitemap leave it out, because all that it says is said elsewhere, or nothing. */
  isUnlisted?: true;
  /** Whether it is empty until a visitor does something, so that there is nothing to read without scripts. */
  isTool?: true;
  /** Whether the service worker keeps it from the start. */
  isKept?: true;
  /** `other` where nothing is said. */
  budget?: BudgetName;
}

/** Every kind of page, those of a group in the order of the menu. */
export const PAGES = {
  home: { isKept: true, budget: 'home' },
  topics: { group: 'find', entry: 'topics', isKept: true, budget: 'explorer' },
  topic: { entry: 'topics', budget: 'topic' },
  match: { group: 'find', entry: 'topics', isTool: true },
  tracks: { group: 'find', entry: 'topics' },
  track: { entry: 'topics', budget: 'track' },
  tags: { group: 'find', entry: 'topics' },
  tag: { entry: 'topics' },
  overview: { group: 'find', entry: 'topics' },
  shortlist: { group: 'find', isTool: true, isKept: true },
  eligibility: { group: 'enter', entry: 'eligibility', budget: 'check' },
  eligibilityFlow: { entry: 'eligibility' },
  schedule: { group: 'enter', entry: 'schedule', isKept: true },
  materials: { group: 'enter', entry: 'materials', isKept: true },
  awards: { group: 'enter', entry: 'materials' },
  faq: { group: 'enter' },
  contacts: { group: 'enter' },
  notice: { group: 'read', entry: 'notice', budget: 'notice' },
  section: { entry: 'notice', budget: 'notice' },
  organizations: { group: 'read', entry: 'notice' },
  ruleGroup: { group: 'read', entry: 'eligibility' },
  corrections: { group: 'read', entry: 'notice' },
  glossary: { group: 'read', entry: 'notice' },
  about: { group: 'site' },
  changes: { group: 'site' },
  handbook: { group: 'site', isUnlisted: true, budget: 'handbook' },
  data: { group: 'site' },
  privacy: { group: 'site' },
  offline: { isUnlisted: true, isKept: true },
} as const satisfies Record<keyof typeof paths, PageKind>;

export type PageName = keyof typeof PAGES;

/** Kinds of which there is one page. */
export type SinglePage = { [Name in PageName]: (typeof paths)[Name] extends string ? Name : never }[PageName];

const kinds = Object.entries(PAGES) as [PageName, PageKind][];

/** The names of the kinds for which something holds, in the order of the table. */
export function pageNames(holds: (kind: PageKind) => boolean): PageName[] {
  return kinds.filter(([, kind]) => holds(kind)).map(([name]) => name);
}

/** Whether a page is the only one of its kind, so that its path is known. */
export function isSingle(name: PageName): name is SinglePage {
  return typeof paths[name] === 'string';
}

/** The pages that the service worker keeps from the start. */
export const KEPT_PAGES: readonly SinglePage[] = pageNames(({ isKept }) => isKept === true).filter(isSingle);

/** The kind of the page at a path without language; null for a Markdown page, which has none of its own. */
export function pageName(path: string): PageName | null {
  const single = kinds.find(([name]) => paths[name] === path);
  if (single) return single[0];
  // Pages with an id stand below the same folder, at the same depth.
  const shape = (of: string) => `${of.split('/')[1] ?? ''} ${String(of.split('/').length)}`;
  const found = kinds.find(([name]) => {
    const address = paths[name];
    return typeof address === 'function' && shape((address as (...ids: string[]) => string)('', '')) === shape(path);
  });
  return found ? found[0] : null;
}

/** The entry of the header that the page at a path without language belongs to. */
export function headerEntryOf(path: string): HeaderEntry | undefined {
  const name = pageName(path);
  return name === null ? undefined : (PAGES[name] as PageKind).entry;
}

/** What the page at a path without language may weigh, by name. */
export function budgetOf(path: string): BudgetName {
  const name = pageName(path);
  return (name && (PAGES[name] as PageKind).budget) ?? 'other';
}

/** Whether searches and the sitemap list the page at a path without language. */
export function isListed(path: string): boolean {
  const name = pageName(path);
  return name === null || (PAGES[name] as PageKind).isUnlisted !== true;
}

/**
 * Whether the page at a path without language has a Markdown version, in the edition whose `home` it is: not the home page,
 * for which `llms.txt` stands, and no tool.
 */
export function hasMarkdown(path: string, home: string = paths.home): boolean {
  const name = pageName(path);
  return path !== home && isListed(path) && (name === null || (PAGES[name] as PageKind).isTool !== true);
}
