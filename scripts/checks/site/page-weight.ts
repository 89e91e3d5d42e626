import { brotliCompressSync } from 'node:zlib';
import { neededScripts } from '../../../integrations/script-imports.ts';
import type { Dist, DistPage } from './read-site.ts';
import { withoutHashes } from './without-hashes.ts';

/** The weight of a page: all that a browser loads before the page answers to the visitor. */
export interface PageWeight {
  page: DistPage;
  /** Bytes of all files in Brotli, at its best quality, whatever hashes the build gave to other files. */
  bytes: number;
  /** The page itself, its style sheets and its scripts. */
  requests: number;
}

/** The weight of a page of the built site, for a visitor who has nothing of it yet. */
export function pageWeight(dist: Dist, page: DistPage): PageWeight {
  const read = (address: string) => dist.text(address.slice(1));
  const styles = page.elements
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => attributes.get('href') ?? '');
  const scripts = page.elements
    .filter(({ name, attributes }) => name === 'script' && attributes.has('src'))
    .map(({ attributes }) => attributes.get('src') ?? '');
  const files = [page.html, ...[...styles, ...neededScripts(scripts, read)].map(read)];
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(withoutHashes(file)).length, 0);
  return { page, bytes, requests: files.length };
}
