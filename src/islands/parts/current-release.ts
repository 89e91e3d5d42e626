import { releasePath, type Release } from '../../logic/release.ts';
import { fetchJson } from './fetch-json.ts';
import { pageLanguage } from './page-language.ts';

let release: Promise<Release> | undefined;

/** The site's current release, fetched once. Rejects if the fetch fails; the next call tries again. */
export function currentRelease(): Promise<Release> {
  release ??= fetchJson<Release>(releasePath(pageLanguage()), { cache: 'no-cache' });
  release.catch(() => (release = undefined));
  return release;
}
