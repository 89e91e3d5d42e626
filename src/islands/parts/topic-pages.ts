import { KEPT } from '../../logic/offline.ts';
import { releasePath, type Release } from '../../logic/release.ts';
import { pageLanguage } from './page-language.ts';

/**
 * Fetches the pages of topics, each once. `address` is that of all topics, with a slash at the end; `version` names the
 * release that they have to be of, if they have to. What it returns rejects when a page cannot be fetched, is another or is
 * of another release, and may then be asked again.
 */
export function topicPages(address: string, version?: string): (id: string) => Promise<Document> {
  const pages = new Map<string, Promise<Document>>();
  return (id) => {
    const known = pages.get(id);
    if (known) return known;
    const page = fetchTopic(`${address}${id}/`, version);
    page.catch(() => pages.delete(id));
    pages.set(id, page);
    return page;
  };
}

async function fetchTopic(address: string, version?: string): Promise<Document> {
  const page = await fetch(address);
  if (!page.ok) throw new Error(`${address}: ${String(page.status)}`);
  if (version !== undefined && !(await isOf(version, page))) throw new Error(`${address}: of another release`);
  const found = new DOMParser().parseFromString(await page.text(), 'text/html');
  // Networks that want a visitor to sign in answer with a page of theirs.
  if (!found.querySelector('[data-part]')) throw new Error(`${address}: not the page of a topic`);
  return found;
}

/** True if a page is of a release. A copy is of the release that the browser keeps, an answer of the host's. */
async function isOf(version: string, page: Response): Promise<boolean> {
  const release = await fetch(releasePath(pageLanguage()), { cache: 'no-cache' });
  const isSame = page.headers.has(KEPT) === release.headers.has(KEPT);
  return isSame && ((await release.json()) as Release).version === version;
}
