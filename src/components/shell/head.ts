import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { uiStrings } from '../../data/ui-strings.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { formatDay } from '../../logic/dates.ts';
import { localize } from '../../logic/localize.ts';
import { pageSubjects } from '../../logic/page-subjects.ts';
import { hasMarkdown } from '../../logic/pages.ts';
import { isNotFoundPath, localizedPath, unlocalizedPath } from '../../logic/paths.ts';
import { markdownPath } from '../../logic/file-paths.ts';
import { perLanguage } from '../../logic/per-catalog.ts';
import { latestRevision } from '../../logic/revisions.ts';
import { SOURCE_LANGUAGE, type Language } from '../../model/language.ts';
import { pagePictures } from '../../outputs/pictures/page-pictures.ts';
import { describePage, jsonLd } from '../../outputs/structured-data/index.ts';
import { withCard } from './share-head.ts';
import { webHead } from './web-head.ts';

type HeadEntry = StarlightRouteData['head'][number];

/**
 * The head of the page at an address: what Starlight wrote, the links to the page in every language, its card where it is
 * shared, and what it tells programs. `site` is the site's address where it is known.
 */
export function headOf(
  route: StarlightRouteData,
  catalog: Catalog,
  language: Language,
  url: URL,
  site: URL | undefined,
): HeadEntry[] {
  const path = unlocalizedPath(url.pathname);
  const alternates = [...alternateLinks(path, catalog.edition.languages, site), ...markdownLink(path, language, site)];
  const picture = pagePictures(catalog, language, uiStrings).of(path);
  return [
    ...withCard(
      [...titledApart(titledOnce(withoutOwn(route.head), route), catalog, language, path), ...alternates],
      picture,
      site,
    ),
    ...machineHead(catalog, language, url, site),
    revisionMark(catalog, language),
  ];
}

/**
 * Starlight's own links to other languages, which it only has where the site's address is known, make way for ours, and
 * what it says about itself is in the list of packages.
 */
function withoutOwn(head: readonly HeadEntry[]): HeadEntry[] {
  return head.filter(
    ({ attrs }) => !(attrs?.['rel'] === 'alternate' && attrs['hreflang']) && attrs?.['name'] !== 'generator',
  );
}

/** The home page has the name of the site, which Starlight would say twice in the title of the window. */
function titledOnce(head: readonly HeadEntry[], { entry, siteTitle }: StarlightRouteData): readonly HeadEntry[] {
  if (entry.data.title !== siteTitle) return head;
  return head.map((each) => (each.tag === 'title' ? { ...each, content: siteTitle } : each));
}

/** A topic whose title another one has too is told from it by its track in the title of the window. */
function titledApart(
  head: readonly HeadEntry[],
  catalog: Catalog,
  language: Language,
  path: string,
): readonly HeadEntry[] {
  const { track, topic } = pageSubjects(catalog).get(path) ?? {};
  if (!track || !topic) return head;
  const title = localize(topic.title, language).text;
  const isShared = catalog.topics.some((each) => each !== topic && localize(each.title, language).text === title);
  if (!isShared) return head;
  const place = localize((catalog.subtrack(topic) ?? track).title, language).text;
  return head.map((each) =>
    each.tag === 'title'
      ? { ...each, content: (each.content ?? '').replace(title, () => `${title} | ${place}`) }
      : each,
  );
}

/** `hreflang` links to the page in every language; who reads none of them gets the notice's own. */
function alternateLinks(path: string, languages: readonly Language[], site: URL | undefined): HeadEntry[] {
  const link = (hreflang: string, language: Language) =>
    alternateLink({ hreflang }, localizedPath(path, language), site);
  return [...languages.map((language) => link(language, language)), link('x-default', SOURCE_LANGUAGE)];
}

/** The link to the Markdown version of the page, where there is one. */
function markdownLink(path: string, language: Language, site: URL | undefined): HeadEntry[] {
  if (!hasMarkdown(path)) return [];
  return [alternateLink({ type: 'text/markdown' }, localizedPath(markdownPath(path), language), site)];
}

function alternateLink(attrs: Record<string, string>, path: string, site: URL | undefined): HeadEntry {
  return { tag: 'link', attrs: { rel: 'alternate', ...attrs, href: site ? new URL(path, site).href : path } };
}

/** Which revision the pages are of: the service worker says so above a kept copy. */
const revisionMark = perLanguage((catalog, language): HeadEntry => {
  const { offline, changes } = uiStrings(language);
  const { number, date } = latestRevision(catalog);
  const content = offline.revision(changes.number(number), formatDay(date, language, { year: true }));
  return { tag: 'meta', attrs: { name: 'revision', content } };
});

/** What the page tells programs. The page for unknown addresses describes nothing. */
function machineHead(catalog: Catalog, language: Language, { pathname }: URL, site: URL | undefined): HeadEntry[] {
  const ui = uiStrings(language);
  const address = (path: string) => (site ? new URL(path, site).href : path);
  const things = isNotFoundPath(pathname)
    ? []
    : describePage(unlocalizedPath(pathname), { catalog, language, address }, ui);
  const name = ui.site.title(localize(catalog.edition.name, language).text);
  const words = { feed: ui.changes.feed(name), search: ui.machines.search };
  return webHead(language, words, jsonLd(things), site);
}
