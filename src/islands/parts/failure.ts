import { releasePath, type Release } from '../../logic/release.ts';
import { pageLanguage } from './page-language.ts';

/** The time that the host has to answer, in ms. */
const PATIENCE = 5000;

/**
 * The message for a failed fetch: if the host can be reached, that the site may be newer than the page, with a link
 * that reloads it; otherwise `words`, which ask the visitor to check the network.
 */
export async function failure(words: string): Promise<(string | Node)[]> {
  try {
    // Never what the browser keeps: only the host can say that there is a way to it.
    const options: RequestInit = { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) };
    const answer = await fetch(releasePath(pageLanguage()), options);
    const { updated, reload } = (await answer.json()) as Release;
    const link = Object.assign(document.createElement('a'), { href: '', textContent: reload });
    // Following it would leave the part of the page that the address names.
    link.addEventListener('click', (event) => {
      event.preventDefault();
      location.reload();
    });
    return [updated, ' ', link];
  } catch {
    return [words];
  }
}
