import type { Catalog } from './catalog.ts';
import { pageName, type PageName } from './pages.ts';
import { paths } from './paths.ts';
import type { Track } from '../model/track.ts';

/** When a page of a kind has nothing to show; the others always have something. */
const EMPTY: Partial<Record<PageName, (catalog: Catalog) => boolean>> = {
  topics: hasNoTopics,
  match: hasNoTopics,
  shortlist: hasNoTopics,
  tags: hasNoTags,
  overview: hasNoTags,
  tracks: ({ tracks }) => !tracks.some(({ printed }) => printed),
  eligibility: ({ questions }) => questions.length === 0,
  eligibilityFlow: ({ questions }) => questions.length === 0,
  schedule: ({ phases }) => phases.length === 0,
  materials: ({ materials }) => materials.groups.length === 0,
  awards: ({ awards, benefits }) =>
    awards.allocations.length === 0 &&
    awards.furtherRound === undefined &&
    benefits.general.length === 0 &&
    benefits.special.length === 0,
  faq: ({ faq }) => faq.length === 0,
  contacts: ({ contacts, entryWays, edition }) =>
    contacts.length === 0 && entryWays.length === 0 && edition.officialPlatform === undefined,
  organizations: ({ organizations, roles }) => organizations.length === 0 && roles.length === 0,
  corrections: ({ corrections }) => corrections.length === 0,
  glossary: ({ glossary }) => glossary.length === 0,
};

function hasNoTopics({ topics }: Catalog): boolean {
  return topics.length === 0;
}

function hasNoTags({ topics }: Catalog): boolean {
  return topics.every(({ sectors, techniques, dataSources }) => [sectors, techniques, dataSources].flat().length === 0);
}

/** The page of a track; for topics that stand under no track, the page of all. */
export function trackPath({ id, printed }: Pick<Track, 'id' | 'printed'>): string {
  return printed ? paths.track(id) : paths.topics;
}

/** Whether the edition has something for a kind of page: an empty one is neither built nor linked. */
export function hasPage(catalog: Catalog, name: PageName): boolean {
  return EMPTY[name]?.(catalog) !== true;
}

/** What the site has beside the notice, of what an edition can lack, in words. */
export function contentsOf<Name extends PageName>(catalog: Catalog, names: Record<Name, string>): string[] {
  return (Object.keys(names) as Name[]).filter((name) => hasPage(catalog, name)).map((name) => names[name]);
}

/** The same for the page at a path without language; a page that is not one of the site's own is there. */
export function hasPageAt(catalog: Catalog, path: string): boolean {
  const name = pageName(path);
  return name === null || hasPage(catalog, name);
}
