import { fillIn } from '../logic/fill-in.ts';
import type { HandbookFile as File } from '../logic/handbook.ts';
import { pageLanguage } from './parts/page-language.ts';
import { findPart } from './parts/find-part.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'download', string>;

const MEGABYTE = 1_000_000;

/** `<handbook-file>` around a button that prints the page: a link to the PDF takes its place where the site has one. */
class HandbookFile extends HTMLElement {
  connectedCallback(): void {
    const toolbar = findPart(this, '.toolbar', HTMLElement);
    findPart(this, 'button', HTMLElement).addEventListener('click', () => {
      print();
    });
    void this.#file().then((file) => {
      if (file) toolbar.replaceChildren(this.#link(file));
      toolbar.hidden = false;
    });
  }

  async #file(): Promise<File | undefined> {
    try {
      const response = await fetch(this.dataset['list'] ?? '');
      const files = (await response.json()) as File[];
      return files.find(({ language }) => language === pageLanguage());
    } catch {
      // Without the list the page can still be printed.
      return undefined;
    }
  }

  #link({ path, pages, bytes }: File): HTMLAnchorElement {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const link = document.createElement('a');
    link.className = 'button button-main';
    link.href = path;
    link.download = '';
    link.textContent = fillIn(words.download, { pages, size: (bytes / MEGABYTE).toFixed(1) });
    return link;
  }
}

customElements.define('handbook-file', HandbookFile);
