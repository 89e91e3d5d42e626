import { pageLabel } from '../../i18n/index.ts';
import { uiStrings } from '../../data/ui-strings.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { localize } from '../../logic/localize.ts';
import { isSingle, PAGE_GROUPS, pageNames, type PageName } from '../../logic/pages.ts';
import { paths } from '../../logic/paths.ts';
import { hasPage } from '../../logic/rooms.ts';
import { perLanguage } from '../../logic/per-catalog.ts';
import type { Language } from '../../model/language.ts';

/** A link of the map; `language` where its words are in another language than the page. */
interface MapLink {
  label: string;
  path: string;
  language?: Language;
}

/** The pages of the site by what visitors come for, in the columns of the foot; empty columns are left out. */
export const siteMap = perLanguage((catalog, language) => {
  const { nav } = uiStrings(language);
  return PAGE_GROUPS.map((group) => ({
    title: nav[group],
    links: pageNames((kind) => kind.group === group)
      .filter((name) => hasPage(catalog, name))
      .flatMap((name) => linksTo(name, catalog, language)),
  })).filter(({ links }) => links.length > 0);
});

function linksTo(name: PageName, { rules }: Catalog, language: Language): MapLink[] {
  if (isSingle(name)) return [{ label: pageLabel(name, uiStrings(language)), path: paths[name] }];
  if (name !== 'ruleGroup') return [];
  return rules.map((group): MapLink => {
    const { text, language: own } = localize(group.name, language);
    return { label: text, path: paths.ruleGroup(group.id), ...(own === language ? {} : { language: own }) };
  });
}
