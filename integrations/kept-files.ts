import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_PAGES } from '../src/logic/pages.ts';
import { localizedPath, paths } from '../src/logic/paths.ts';
import { releasePath } from '../src/logic/release.ts';
import type { EditionPlace } from '../src/logic/site-editions.ts';
import { hasPage } from '../src/logic/rooms.ts';
import type { Catalog } from '../src/logic/catalog.ts';

/** A file that the service worker keeps, as Workbox knows it; `revision` is null where the address has it. */
export interface KeptFile {
  url: string;
  revision: string | null;
  integrity: string;
}

/** The files that an edition's service worker keeps from the start, and their size in bytes. */
export interface KeptFiles {
  entries: KeptFile[];
  bytes: number;
}

/** Scripts beyond this many bytes read or write documents; whoever needs one fetches it then, and has it from then on. */
const LARGE_SCRIPT = 60_000;

/** The files of `folder`, the built edition at `place`. Throws an Error if a file that should be there is missing. */
export function keptFiles(folder: string, place: EditionPlace, catalog: Catalog): KeptFiles {
  const { languages } = catalog.edition;
  const pages = KEPT_PAGES.filter((name) => hasPage(catalog, name))
    .map((name) => (name === 'home' ? place.home : paths[name]))
    .flatMap((path) => languages.map((language) => localizedPath(path, language, '')))
    .map((path) => `${path}index.html`.slice(1));
  const releases = languages.map((language) => releasePath(language).slice(1));
  const data = languages.flatMap((language) =>
    ['search', 'names', 'cards'].map((name) => `_astro/${name}.${language}.*.json`),
  );
  const chosen = [...pages, ...releases, ...data];
  const missing = chosen.filter((pattern) => globSync(pattern, { cwd: folder }).length !== 1);
  if (missing.length > 0) throw new Error(`The service worker cannot keep ${missing.join(', ')}`);
  const texts = pages.map((page) => readFileSync(join(folder, page), 'utf8'));
  // Most style sheets of a build stand in its pages, so that no page links them.
  const isWanted = (url: string, { length }: Buffer) =>
    url.endsWith('.css') ? texts.some((html) => html.includes(url)) : !url.endsWith('.js') || length <= LARGE_SCRIPT;
  const files = globSync([...chosen, '_astro/*.{css,js}'], { cwd: folder })
    .map((file) => ({ url: file.replaceAll('\\', '/'), content: readFileSync(join(folder, file)) }))
    .filter(({ url, content }) => isWanted(url, content))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const hash = (algorithm: string, content: Buffer, encoding: 'hex' | 'base64') =>
    createHash(algorithm).update(content).digest(encoding);
  const entries = files.map(({ url, content }): KeptFile => ({
    url: `${place.base}/${url.replace(/(^|\/)index\.html$/, '$1')}`,
    // What is in `_astro/` has its hash in its name.
    revision: url.startsWith('_astro/') ? null : hash('md5', content, 'hex'),
    integrity: `sha256-${hash('sha256', content, 'base64')}`,
  }));
  return { entries, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}
