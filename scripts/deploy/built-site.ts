import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { addressOf } from '../checks/content/published-list.ts';
import { localizedRedirects } from '../../src/logic/redirects.ts';
import { homeRedirects, type EditionPlace } from '../../src/logic/site-editions.ts';
import { readContent } from '../../src/data/read/read-content.ts';
import { inlineScriptHashes, type SourceHash } from '../../integrations/content-security-policy.ts';

/** A page that answers unknown addresses below a folder. */
export interface NotFoundPage {
  /** Path of the folder from the root of the site, e.g. `/en/`. */
  below: string;
  /** Path of the page. */
  page: string;
}

/** An address that leads elsewhere. */
export interface HostRedirect {
  from: string;
  to: string;
  /** 301, or 302 for what next year's edition changes. */
  status: 301 | 302;
}

/** The facts about a built site that configurations of hosts are made of. */
export interface BuiltSite {
  /** Every file's path from the root of the site, sorted. */
  files: readonly string[];
  /** The hashes of all scripts that stand in pages, each once, sorted. */
  hashes: readonly SourceHash[];
  /** Scheme, host and port of the site; null where the build was not told. */
  url: string | null;
  /** The pages for unknown addresses, those of deeper folders first, that of the root last. */
  notFound: readonly NotFoundPage[];
}

/** Reads a built site. Throws an Error when the folder is not there, or a page has a script that is none of the site's. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length).split(sep).join('/'))
    .sort();
  const hashes = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => inlineScriptHashes(readFileSync(join(folder, file), 'utf8'), file));
  return { files, hashes: [...new Set(hashes)].sort(), notFound: notFoundPages(files), url: urlOf(files, folder) };
}

/** The address of a site as its home pages tell it. */
function urlOf(files: readonly string[], folder: string): string | null {
  const home = files.find((file) => file.endsWith('/index.html'));
  const html = home === undefined ? '' : readFileSync(join(folder, home), 'utf8');
  const canonical = /<link rel="canonical" href="(https?:\/\/[^"]+)"/.exec(html)?.[1];
  return canonical === undefined ? null : new URL(canonical).origin;
}

/** The pages that answer unknown addresses, each with its folder. */
export function notFoundPages(files: readonly string[]): NotFoundPage[] {
  return files
    .flatMap((page) => {
      const below = /^(.*\/)404(\.html|\/index\.html)$/.exec(page)?.[1];
      return below === undefined ? [] : [{ below, page }];
    })
    .sort((a, b) => b.below.length - a.below.length);
}

/** A path with the query of a request, as a host's configuration writes it, before its fragment. */
export function withQuery(path: string, query: string): string {
  return path.replace(/(#.*)?$/, (fragment) => query + fragment);
}

/**
 * The redirects of editions of a site, the current one first. Where a page moved to a place on another, and places of its
 * own were published, only the browser knows which is asked for: the page at the old address sends it on. Throws an Error
 * if content cannot be read.
 */
export function redirectsOf(editions: readonly EditionPlace[]): HostRedirect[] {
  return editions.flatMap((place) => {
    const { content } = readContent(place.content);
    if (!content) throw new Error(`${place.content} cannot be read; run "npm run check:content"`);
    const { redirects, published, edition } = content.dataset;
    const withPlaces = new Set(published.flatMap((thing) => /^(.*)#/.exec(addressOf(thing) ?? '')?.[1] ?? []));
    const ofHost = redirects.filter(({ from, to }) => !(to.includes('#') && withPlaces.has(from)));
    const moved = localizedRedirects(ofHost, edition.languages).map(({ from, to }) => ({
      from: `${place.base}${from}`,
      to: `${place.base}${to}`,
      status: 301 as const,
    }));
    const home = homeRedirects(place, editions[0]).map(({ from, to }) => ({ from, to, status: 302 as const }));
    return [...moved, ...home];
  });
}
