/** A page of each kind, and where visitors' choices change what a page shows, one with a choice; by name. */
export const PAGES = {
  home: '/',
  topics: '/topics/',
  topic: '/topics/transport-08/',
  match: '/match/',
  compare: '/compare/',
  comparison: '/compare/?ids=transport-08,finance-12',
  'shortlist-empty': '/shortlist/',
  shortlist: '/shortlist/?ids=transport-08,finance-12',
  tags: '/tags/',
  tag: '/tags/techniques/privacy-computing/',
  overview: '/overview/',
  tracks: '/tracks/',
  track: '/tracks/comprehensive/',
  notice: '/notice/',
  'notice-part': '/notice/eligibility/',
  'notice-annex': '/notice/annex/',
  organizations: '/organizations/',
  awards: '/awards/',
  schedule: '/schedule/',
  eligibility: '/eligibility/',
  'eligibility-flow': '/about/eligibility/',
  materials: '/materials/',
  contacts: '/contacts/',
  rules: '/rules/reporting/',
  corrections: '/corrections/',
  glossary: '/glossary/',
  about: '/about/',
  changes: '/changes/',
  accessibility: '/about/accessibility/',
  handbook: '/handbook/',
  data: '/data/',
  privacy: '/about/privacy/',
  offline: '/offline/',
} as const;

/** What stands before the path of a page, by language. */
export const PREFIXES = { 'zh-CN': '', en: '/en' } as const;

/** The path of every page of {@link PAGES}, in both languages. */
export const ALL_PATHS = Object.values(PREFIXES).flatMap((prefix) =>
  Object.values(PAGES).map((path) => `${prefix}${path}`),
);
