import { paths } from './paths.ts';

const KB = 1024;

/** The most that a page may weigh: bytes in Brotli, without what is fetched on demand, and files. */
export const BUDGETS = {
  /** One flight of a new connection. */
  topic: { bytes: 14 * KB, requests: 4 },
  track: { bytes: 20 * KB, requests: 8 },
  home: { bytes: 20 * KB, requests: 8 },
  explorer: { bytes: 40 * KB, requests: 16 },
  /** Whoever opens these asks for the whole text. */
  notice: { bytes: 60 * KB, requests: 4 },
  handbook: { bytes: 80 * KB, requests: 8 },
  other: { bytes: 24 * KB, requests: 16 },
} as const;

export type BudgetName = keyof typeof BUDGETS;

/** What is known of a kind of page beside its address. */
interface PageKind {
  /** The group of the menu that has it: to find a topic, to prepare an entry, to read the notice. */
  group?: 'find' | 'enter' | 'read';
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
  topics: { group: 'find', isKept: true, budget: 'explorer' },
  topic: { budget: 'topic' },
  match: { group: 'find', isTool: true },
  tags: { group: 'find' },
  tag: {},
  overview: { group: 'find' },
  shortlist: { group: 'find', isTool: true, isKept: true },
  compare: { group: 'find', isTool: true },
  tracks: {},
  track: { budget: 'track' },
  eligibility: { group: 'enter' },
  eligibilityFlow: {},
  schedule: { group: 'enter', isKept: true },
  materials: { group: 'enter', isKept: true },
  awards: { group: 'enter' },
  contacts: { group: 'enter' },
  notice: { group: 'read' },
  section: { group: 'read', budget: 'notice' },
  organizations: { group: 'read' },
  ruleGroup: { group: 'read' },
  corrections: { group: 'read' },
  glossary: { group: 'read' },
  about: { group: 'read' },
  changes: { group: 'read' },
  handbook: { group: 'read', isUnlisted: true, budget: 'handbook' },
  data: { group: 'read' },
  privacy: {},
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
