import type { APIRoute } from 'astro';
import { getCatalog } from '../../data/catalog.ts';
import { localePaths } from '../../data/locale.ts';
import { uiStrings } from '../../data/ui-strings.ts';
import { localize } from '../../logic/localize.ts';
import { OPEN_SEARCH_TYPE, openSearchDescription } from '../../outputs/feeds/open-search.ts';
import type { Language } from '../../model/language.ts';

/** Browsers need the address of the site in it: without one there is no such file. */
export const getStaticPaths = () => (import.meta.env.SITE ? localePaths() : []);

export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  if (!site) return new Response(null, { status: 404 });
  const { edition } = await getCatalog();
  const ui = uiStrings(language);
  const name = ui.site.title(localize(edition.name, language).text);
  const description = openSearchDescription({
    language,
    site,
    words: { name: ui.machines.search, description: ui.machines.searchDescription(name) },
  });
  return new Response(description, { headers: { 'content-type': `${OPEN_SEARCH_TYPE}; charset=utf-8` } });
};
