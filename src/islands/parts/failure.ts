import { releasePath, type Release } from '../../logic/release.ts';
import { pageLanguage } from './page-language.ts';

/** How long the host may take to say that it can be reached, in ms. */
const PATIENCE = 5000;

/**
 * What a page says when something of it could not be had: where the host can be reached, that the site may be of a newer
 * release, with a link that loads the page anew; otherwise `words`, which ask the visitor to look at the network.
 */
export async function failure(words: string): Promise<(string | Node)[]> {
  try {
    // Never what the browser keeps: only the host can say that there is a way to it.
    const options: RequestInit = { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) };
    const answer = await fetch(releasePath(pageLanguage()), options);
    const { updated, reload } = (await answer.json()) as Release;
    return [updated, ' ', Object.assign(document.createElement('a'), { href: '', textContent: reload })];
  } catch {
    return [words];
  }
}
