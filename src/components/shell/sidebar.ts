import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { pageLabel } from '../../i18n/index.ts';
import { uiStrings } from '../../data/ui-strings.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { localize } from '../../logic/localize.ts';
import { neighbours } from '../../logic/neighbours.ts';
import { pageSubjects } from '../../logic/page-subjects.ts';
import { hasPage } from '../../logic/rooms.ts';
import { isSingle, pageNames, type PageName } from '../../logic/pages.ts';
import { localizedPath, paths, unlocalizedPath } from '../../logic/paths.ts';
import { printedLabel } from '../../logic/printed-label.ts';
import type { Language } from '../../model/language.ts';
import type { LocalizedText } from '../../model/localized.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

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

/** The menu beside the page at `pathname`: the pages by what visitors come for, then the tracks. */
export function sidebarOf(catalog: Catalog, language: Language, pathname: string): SidebarEntry[] {
  const sidebar = createSidebar(catalog, language, pathname);
  return [
    ...guideGroups(catalog, sidebar),
    ...(hasPage(catalog, 'tracks') ? [tracksGroup(catalog, sidebar, unlocalizedPath(pathname))] : []),
  ];
}

/** The home page, and the groups of pages. */
function guideGroups(catalog: Catalog, sidebar: Sidebar): SidebarEntry[] {
  const { rules, sections } = catalog;
  const { ui, link, isCurrent } = sidebar;
  const inNotice = isCurrent(paths.notice) || sections.some(({ id }) => isCurrent(paths.section(id)));
  const several: Partial<Record<PageName, SidebarEntry[]>> = {
    section: inNotice
      ? sections.map(({ id, label, title }) =>
          sidebar.textLink(printedLabel(label, sidebar.language), title, paths.section(id), { 'data-nested': '' }),
        )
      : [],
    ruleGroup: rules.map(({ id, name }) => sidebar.textLink('', name, paths.ruleGroup(id))),
  };
  const entries = (name: PageName) =>
    isSingle(name) ? [link(pageLabel(name, ui), paths[name])] : (several[name] ?? []);
  const groups = (['find', 'enter', 'read'] as const).map((group) =>
    sidebar.group(
      ui.nav[group],
      pageNames((kind) => kind.group === group)
        .filter((name) => hasPage(catalog, name))
        .flatMap(entries),
    ),
  );
  return [
    link(ui.nav.home, paths.home),
    ...groups.filter((group) => group.type !== 'group' || group.entries.length > 0),
  ];
}

/** Most topics in a sidebar: with all of a track that has hundreds, the site would grow with the square of the topics. */
const MOST_TOPICS = 60;

function tracksGroup(catalog: Catalog, sidebar: Sidebar, path: string): SidebarEntry {
  const { ui, link } = sidebar;
  const here = pageSubjects(catalog).get(path);
  const entries = catalog.tracks
    .filter(({ printed }) => printed)
    .flatMap((track) => [
      sidebar.textLink(`${String(track.number)} `, track.title, paths.track(track.id)),
      ...(track === here?.track
        ? neighbours(here.siblings, here.at, MOST_TOPICS).map(({ id, number, title }) =>
            sidebar.textLink(`${String(number)} `, title, paths.topic(id), { 'data-nested': '' }),
          )
        : []),
    ]);
  return sidebar.group(ui.nav.tracks, [link(ui.track.indexTitle, paths.tracks), ...entries]);
}
