import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { getCatalog } from './data/catalog.ts';
import { currentLanguage } from './data/locale.ts';
import { uiStrings } from './i18n/index.ts';
import { around } from './logic/neighbours.ts';
import type { Catalog } from './logic/catalog.ts';
import { formatDay } from './logic/dates.ts';
import { localize } from './logic/localize.ts';
import { pagePictures } from './outputs/pictures/page-pictures.ts';
import { pageSubjects } from './logic/page-subjects.ts';
import { perLanguage } from './logic/per-catalog.ts';
import { printedLabel } from './logic/printed-label.ts';
import {
  hasMarkdown,
  isNotFoundPath,
  localizedPath,
  markdownPath,
  paths,
  RESPONSIBILITY,
  unlocalizedPath,
} from './logic/paths.ts';
import { latestRevision } from './logic/revisions.ts';
import { describePage, jsonLd } from './outputs/structured-data/index.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from './model/language.ts';
import type { LocalizedText } from './model/localized.ts';
import { withCard } from './components/shell/share-head.ts';
import { webHead } from './components/shell/web-head.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/**
 * Writes what depends on the page: the links to it in every language, its card where it is shared, what it tells programs,
 * the way home, and the sidebar,
 * which has the pages by purpose and the tracks with the topics of the current one, or of its sub-track, only.
 */
export const onRequest = defineRouteMiddleware(async ({ locals, url, site }) => {
  const route = locals.starlightRoute;
  const language = currentLanguage(locals);
  const catalog = await getCatalog();
  const path = unlocalizedPath(url.pathname);
  const picture = pagePictures(catalog, language, uiStrings).of(path);
  const alternates = [...alternateLinks(path, site), ...markdownLink(path, language, site)];
  route.head = [
    ...withCard([...titledOnce(withoutOwn(route.head), route), ...alternates], picture, site),
    ...machineHead(catalog, language, url, site),
    revisionMark(catalog, language),
  ];
  route.siteTitleHref = localizedPath(paths.home, language);
  if (path === paths.about) {
    const { title } = uiStrings(language).publisher;
    route.toc?.items.push({ depth: 2, slug: RESPONSIBILITY, text: title, children: [] });
  }
  const sidebar = createSidebar(catalog, language, url.pathname);
  route.sidebar = [...guideGroups(catalog, sidebar), tracksGroup(catalog, sidebar, path)];
});

type HeadEntry = StarlightRouteData['head'][number];

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

/** `hreflang` links to the page in every language; who reads none of them gets the notice's own. */
function alternateLinks(path: string, site: URL | undefined): HeadEntry[] {
  const link = (hreflang: string, language: Language) =>
    alternateLink({ hreflang }, localizedPath(path, language), site);
  return [...LANGUAGES.map((language) => link(language, language)), link('x-default', SOURCE_LANGUAGE)];
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

type Sidebar = ReturnType<typeof createSidebar>;

function createSidebar(catalog: Catalog, language: Language, pathname: string) {
  const isCurrent = (path: string) => localizedPath(path, language) === pathname;
  return {
    catalog,
    language,
    ui: uiStrings(language),
    isCurrent,
    link: (label: string, path: string, attrs: Record<string, string> = {}): SidebarEntry => ({
      type: 'link',
      label,
      href: localizedPath(path, language),
      isCurrent: isCurrent(path),
      badge: undefined,
      attrs,
    }),
    /** A link whose words may stand in another language than the page. */
    textLink(prefix: string, value: LocalizedText, path: string, attrs: Record<string, string> = {}): SidebarEntry {
      const shown = localize(value, language);
      const foreign = shown.language === language ? {} : { lang: shown.language };
      return this.link(`${prefix}${shown.text}`, path, { ...attrs, ...foreign });
    },
    group: (label: string, entries: SidebarEntry[]): SidebarEntry => ({
      type: 'group',
      label,
      entries: entries,
      collapsed: false,
      badge: undefined,
    }),
  };
}

/** The pages by what visitors come for: to find a topic, to prepare an entry, to read the notice. */
function guideGroups({ rules, sections }: Catalog, sidebar: Sidebar): SidebarEntry[] {
  const { ui, link, isCurrent } = sidebar;
  const inNotice = isCurrent(paths.notice) || sections.some(({ id }) => isCurrent(paths.section(id)));
  return [
    link(ui.nav.home, paths.home),
    sidebar.group(ui.nav.find, [
      link(ui.nav.topics, paths.topics),
      link(ui.nav.match, paths.match),
      link(ui.nav.tags, paths.tags),
      link(ui.nav.overview, paths.overview),
      link(ui.nav.shortlist, paths.shortlist),
      link(ui.nav.compare, paths.compare),
    ]),
    sidebar.group(ui.nav.enter, [
      link(ui.nav.eligibility, paths.eligibility),
      link(ui.nav.schedule, paths.schedule),
      link(ui.nav.materials, paths.materials),
      link(ui.nav.awards, paths.awards),
      link(ui.nav.contacts, paths.contacts),
    ]),
    sidebar.group(ui.nav.read, [
      link(ui.nav.notice, paths.notice),
      ...(inNotice
        ? sections.map(({ id, label, title }) =>
            sidebar.textLink(printedLabel(label, sidebar.language), title, paths.section(id), { 'data-nested': '' }),
          )
        : []),
      link(ui.nav.organizations, paths.organizations),
      ...rules.map(({ id, name }) => sidebar.textLink('', name, paths.ruleGroup(id))),
      link(ui.nav.corrections, paths.corrections),
      link(ui.nav.glossary, paths.glossary),
      link(ui.nav.about, paths.about),
      link(ui.nav.changes, paths.changes),
      link(ui.nav.handbook, paths.handbook),
      link(ui.nav.data, paths.data),
    ]),
  ];
}

/** Most topics in a sidebar: with all of a track that has hundreds, the site would grow with the square of the topics. */
const MOST_TOPICS = 60;

function tracksGroup(catalog: Catalog, sidebar: Sidebar, path: string): SidebarEntry {
  const { ui, link } = sidebar;
  const here = pageSubjects(catalog).get(path);
  const entries = catalog.tracks.flatMap((track) => [
    sidebar.textLink(`${String(track.number)} `, track.title, paths.track(track.id)),
    ...(track === here?.track
      ? around(here.siblings, here.at, MOST_TOPICS).map(({ id, number, title }) =>
          sidebar.textLink(`${String(number)} `, title, paths.topic(id), { 'data-nested': '' }),
        )
      : []),
  ]);
  return sidebar.group(ui.nav.tracks, [link(ui.track.indexTitle, paths.tracks), ...entries]);
}
