import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestEntry } from 'workbox-build';
// The package's own entry loads Babel and Rollup, which nothing here needs.
import { getManifest } from 'workbox-build/build/get-manifest.js';
import { withVersion } from '../../src/logic/of-this-build.ts';
import { localizedPath, paths, searchIndexPath, topicTitlesPath } from '../../src/logic/paths.ts';
import type { EditionPlace } from '../../src/logic/site-editions.ts';
import { LANGUAGES } from '../../src/model/language.ts';

/** What the service worker of an edition keeps from the start, and its size in bytes. */
export interface KeptFiles {
  entries: ManifestEntry[];
  bytes: number;
}

/** Scripts beyond this many bytes read and write Word files; whoever needs one fetches it then, and has it from then on. */
const LARGE_SCRIPT = 100_000;

/** The tools, from the edition's own root and without the language. */
const TOOLS = [paths.topics, paths.shortlist, paths.materials, paths.schedule, paths.offline];

/** The files of `folder`, the built edition at `place`, from the build that `version` names. Rejects with an Error where one that should be there is not. */
export async function keptFiles(folder: string, place: EditionPlace, version: string): Promise<KeptFiles> {
  const pages = [place.home, ...TOOLS].flatMap((path) =>
    LANGUAGES.map((language) => localizedPath(path, language, '')),
  );
  const data = LANGUAGES.flatMap((language) => [searchIndexPath(language), topicTitlesPath(language)]);
  const chosen = [...pages.map((path) => `${path}index.html`), ...data].map((path) => path.slice(1));
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: [...chosen, '_astro/*.{css,js}'],
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [
      (found) => ({
        manifest: found
          .filter(({ url, size }) => !url.startsWith('_astro/') || size <= LARGE_SCRIPT)
          .sort((a, b) => (a.url < b.url ? -1 : 1)),
      }),
    ],
  });
  const missing = chosen.filter((file) => !manifestEntries.some(({ url }) => url === file));
  if (missing.length > 0 || warnings.length > 0) {
    throw new Error(`The service worker cannot keep ${[...missing, ...warnings].join(', ')}`);
  }
  const contents = manifestEntries.map(({ url }) => readFileSync(join(folder, url)));
  const entries = manifestEntries.map(({ url, revision }, at): ManifestEntry => {
    const address = `${place.base}/${url.replace(/(^|\/)index\.html$/, '$1')}`;
    return {
      ...(url.startsWith('_astro/')
        ? { url: address, revision: null }
        : data.includes(`/${url}`)
          ? { url: withVersion(address, version), revision: null }
          : { url: address, revision }),
      integrity: `sha256-${createHash('sha256')
        .update(contents[at] ?? '')
        .digest('base64')}`,
    };
  });
  return { entries, bytes: contents.reduce((sum, { length }) => sum + length, 0) };
}
