import { releasePath, type Release } from '../../logic/release.ts';
import { fetchJson } from './fetch-json.ts';
import { pageLanguage } from './page-language.ts';

let release: Promise<Release> | undefined;

/**
 * What the site says of its release, fetched once: what rarely is wanted stands there and not in every page. Rejects where
 * it cannot be had; asking again tries again.
 */
export function currentRelease(): Promise<Release> {
  release ??= fetchJson<Release>(releasePath(pageLanguage()), { cache: 'no-cache' });
  release.catch(() => (release = undefined));
  return release;
}
