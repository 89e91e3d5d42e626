import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Catalog } from '../../logic/catalog.ts';
import { localize } from '../../logic/localize.ts';
import { localizedPath, pageOfSection, paths, sectionPath, unlocalizedPath } from '../../logic/paths.ts';
import { printedLabel } from '../../logic/printed-label.ts';
import type { Language } from '../../model/language.ts';

type Entry = StarlightRouteData['sidebar'][number];

/** The parts of the notice, beside each page of it; nothing beside other pages. */
export function noticeParts(catalog: Catalog, language: Language, pathname: string): Entry[] {
  const path = unlocalizedPath(pathname);
  const { sections } = catalog;
  if (path !== paths.notice && !sections.some(({ id }) => pageOfSection(catalog, id) === path)) return [];
  return sections.map(({ id, label, title }): Entry => {
    const { text, language: own } = localize(title, language);
    return {
      type: 'link',
      label: `${printedLabel(label, language)}${text}`,
      href: localizedPath(sectionPath(catalog, id), language),
      isCurrent: sectionPath(catalog, id) === path,
      badge: undefined,
      attrs: own === language ? {} : { lang: own },
    };
  });
}
