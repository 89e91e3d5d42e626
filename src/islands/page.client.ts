import './copy-link.client.ts';
import './language-links.client.ts';
import './original-toggle.client.ts';
import './page-address.client.ts';
import './shortlist-count.client.ts';
import './text-size.client.ts';
import './theme-select.client.ts';
import './topic-star.client.ts';
import { loadWhenWanted } from './parts/lazy-elements.ts';

/**
 * The script of every page, in one file. Rarely used elements are fetched when they are wanted: until then there are
 * only these listeners.
 */
loadWhenWanted('site-search', { click: '.search-button', shortcut: 'k' }, () => import('./site-search.client.ts'));
loadWhenWanted('qr-code', { toggle: 'details' }, () => import('./qr-code.client.ts'));
loadWhenWanted('notice-citation', { toggle: 'details', hashchange: true }, () => import('./notice-citation.client.ts'));

/** An address may have come with more behind its `#` than the name of a place. */
const lookForPlace = () => {
  if (location.hash && !document.getElementById(location.hash.slice(1))) {
    import('./parts/meant-place.ts').then(
      (place) => {
        place.goToMeantPlace();
      },
      () => undefined,
    );
  }
};
lookForPlace();
addEventListener('hashchange', lookForPlace);
