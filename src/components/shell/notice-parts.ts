import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { uiStrings } from '../../data/ui-strings.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { localize } from '../../logic/localize.ts';
import { localizedPath, paths } from '../../logic/paths.ts';
import { printedLabel } from '../../logic/printed-label.ts';
import type { Language } from '../../model/language.ts';

type Entry = StarlightRouteData['sidebar'][number];

/** The pages of the notice, whole and by parts, beside each of them; nothing beside other pages. */
export function noticeParts({ sections }: Catalog, language: Language, pathname: string): Entry[] {
  const entry = (label: string, path: string, own: Language): Entry => ({
    type: 'link',
    label,
    href: localizedPath(path, language),
    isCurrent: localizedPath(path, language) === pathname,
    badge: undefined,
    attrs: own === language ? {} : { lang: own },
  });
  const entries = [
    entry(uiStrings(language).nav.notice, paths.notice, language),
    ...sections.map(({ id, label, title }) => {
      const { text, language: own } = localize(title, language);
      return entry(`${printedLabel(label, language)}${text}`, paths.section(id), own);
    }),
  ];
  return entries.some((each) => each.type === 'link' && each.isCurrent) ? entries : [];
}
