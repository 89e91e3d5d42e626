import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/logic/catalog.ts';
import { localize } from '../../src/logic/localize.ts';
import { LANGUAGES } from '../../src/model/language.ts';

/**
 * Writes to `folder`, which it empties, an Astro project that shows the tracks and topics with Starlight as it comes.
 * It takes its packages from the project around it.
 */
export function writeStockSite(catalog: Catalog, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('scripts/bench/stock-site', folder, { recursive: true });
  // Every page of Starlight asks for it.
  cpSync('public/favicon.svg', join(folder, 'public/favicon.svg'));
  // Astro bundles only the parts of Starlight that a project says it depends on.
  const dependencies = { '@astrojs/starlight': '*', astro: '*' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }));
  const tracks = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      catalog.tracks.map((track) => ({
        id: track.id,
        title: localize(track.title, language).text,
        text: track.guidingOrganizations.map((id) => localize(catalog.organization(id).name, language).text).join('; '),
        topics: catalog.topicsOf(track).map(({ id, title, brief }) => ({
          id,
          title: localize(title, language).text,
          text: brief ? localize(brief, language).text : '',
        })),
      })),
    ]),
  );
  writeFileSync(join(folder, 'tracks.json'), JSON.stringify(tracks));
}
