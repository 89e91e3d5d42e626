import { localizedRedirects, type LocalizedRedirect } from '../../../src/logic/redirects.ts';
import { homeRedirects } from '../../../src/logic/site-editions.ts';
import type { CheckInput } from '../content/types.ts';
import type { Dist } from './read-site.ts';

/** The addresses of a built edition that lead elsewhere: pages that moved, and the home page that made way. */
export function movedAddresses({ place, current }: Dist, { dataset }: CheckInput): LocalizedRedirect[] {
  return [...localizedRedirects(dataset.redirects, dataset.edition.languages), ...homeRedirects(place, current)];
}
