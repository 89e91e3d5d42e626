import type { APIRoute } from 'astro';
import { getCatalog } from '../../data/catalog.ts';
import { localePaths } from '../../data/locale.ts';
import { THEME_COLOURS, tokenColour } from '../../outputs/pictures/token-colours.ts';
import { uiStrings } from '../../data/ui-strings.ts';
import { localize } from '../../logic/localize.ts';
import { contentsOf } from '../../logic/rooms.ts';
import { webManifest } from '../../outputs/feeds/web-manifest.ts';
import type { Language } from '../../model/language.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const catalog = await getCatalog();
  const { site, home, machines } = uiStrings(language);
  const manifest = webManifest({
    language,
    words: {
      name: site.name,
      shortName: machines.search,
      description: home.description(localize(catalog.edition.name, language).text, contentsOf(catalog, home.contents)),
    },
    colours: { theme: THEME_COLOURS.light, background: tokenColour('--paper', 'light') },
  });
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
