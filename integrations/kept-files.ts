import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestEntry } from 'workbox-build';
// The package's own entry loads Babel and Rollup, which nothing here needs.
import { getManifest } from 'workbox-build/build/get-manifest.js';
import { KEPT_PAGES } from '../src/logic/pages.ts';
import { localizedPath, paths } from '../src/logic/paths.ts';
import { releasePath } from '../src/logic/release.ts';
import type { EditionPlace } from '../src/logic/site-editions.ts';
import { LANGUAGES } from '../src/model/language.ts';

/** The files that an edition's service worker keeps from the start, and their size in bytes. */
export interface KeptFiles {
  entries: ManifestEntry[];
  bytes: number;
}

/** Scripts beyond this many bytes read and write Word files; whoever needs one fetches it then, and has it from then on. */
const LARGE_SCRIPT = 100_000;

/** The files of `folder`, the built edition at `place`. Rejects if a file that should be there is missing. */
export async function keptFiles(folder: string, place: EditionPlace): Promise<KeptFiles> {
  const pages = KEPT_PAGES.map((name) => (name === 'home' ? place.home : paths[name]))
    .flatMap((path) => LANGUAGES.map((language) => localizedPath(path, language, '')))
    .map((path) => `${path}index.html`.slice(1));
  const releases = LANGUAGES.map((language) => releasePath(language).slice(1));
  const data = LANGUAGES.flatMap((language) => ['search', 'names'].map((name) => `_astro/${name}.${language}.*.json`));
  const chosen = [...pages, ...releases, ...data];
  const missing = chosen.filter((pattern) => globSync(pattern, { cwd: folder }).length !== 1);
  if (missing.length > 0) throw new Error(`The service worker cannot keep ${missing.join(', ')}`);
  const texts = pages.map((page) => readFileSync(join(folder, page), 'utf8'));
  // Most style sheets of a build stand in its pages, so that no page links them.
  const isWanted = ({ url, size }: { url: string; size: number }) =>
    url.endsWith('.css') ? texts.some((html) => html.includes(url)) : !url.endsWith('.js') || size <= LARGE_SCRIPT;
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: [...chosen, '_astro/*.{css,js}'],
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [(found) => ({ manifest: found.filter(isWanted).sort((a, b) => (a.url < b.url ? -1 : 1)) })],
  });
  if (warnings.length > 0) throw new Error(`The service worker cannot keep ${warnings.join(', ')}`);
  const contents = manifestEntries.map(({ url }) => readFileSync(join(folder, url)));
  const entries = manifestEntries.map(({ url, revision }, at): ManifestEntry => ({
    url: `${place.base}/${url.replace(/(^|\/)index\.html$/, '$1')}`,
    // What is in `_astro/` has its hash in its name.
    revision: url.startsWith('_astro/') ? null : revision,
    integrity: `sha256-${createHash('sha256')
      .update(contents[at] ?? '')
      .digest('base64')}`,
  }));
  return { entries, bytes: contents.reduce((sum, { length }) => sum + length, 0) };
}
