import { copyText } from './parts/copy-text.ts';

/**
 * `<copy-link>` around a link: following the link also copies its full address and says so.
 * `data-copied` and `data-failed` hold the words to say.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', () => void this.#copy(link.href));
  }

  async #copy(address: string): Promise<void> {
    const status = this.querySelector('[role=status]');
    // Where it is not copied, the link has led there all the same.
    const said = (await copyText(address)) ? this.dataset['copied'] : this.dataset['failed'];
    if (status) status.textContent = said ?? '';
  }
}

customElements.define('copy-link', CopyLink);
