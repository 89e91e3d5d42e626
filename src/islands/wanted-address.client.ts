import { BASE } from '../logic/base-path.ts';
import { placeMeant, wantedAddresses } from '../logic/wanted-address.ts';
import { findPart } from './parts/find-part.ts';

/**
 * `<wanted-address>` around hidden words, on the page for unknown addresses: links the page that the address means, if
 * there is one. It does not redirect, because the meaning is a guess.
 */
class WantedAddress extends HTMLElement {
  connectedCallback(): void {
    void this.#find();
  }

  async #find(): Promise<void> {
    for (const address of wantedAddresses(location.pathname, BASE)) {
      const url = new URL(address, location.origin);
      const page = await existing(url);
      if (!page) continue;
      if (url.search === '') url.search = location.search;
      const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
      url.hash = placeMeant(url.hash || location.hash, ids) ?? '';
      this.#offer(url.href, page);
      return;
    }
  }

  #offer(address: string, page: Document): void {
    const link = document.createElement('a');
    const title = page.querySelector('h1');
    link.href = address;
    link.textContent = title?.textContent.replace(/\s+/g, ' ').trim() ?? address;
    link.lang = title?.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
    findPart(this, 'span', HTMLElement).append(' ', link);
    findPart(this, 'p', HTMLElement).hidden = false;
  }
}

/** The page at an address, or the one that it moved to; null if there is none, or the fetch fails. */
async function existing({ pathname }: URL): Promise<Document | null> {
  try {
    const response = await fetch(pathname);
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const moved = page.querySelector('[data-moved]')?.getAttribute('href');
    return moved ? await existing(new URL(moved, location.origin)) : page;
  } catch {
    return null;
  }
}

customElements.define('wanted-address', WantedAddress);
