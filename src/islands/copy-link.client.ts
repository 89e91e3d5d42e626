/**
 * `<copy-link>` around a link: following the link also copies its full address and says so.
 * `data-copied` and `data-failed` hold the words to say.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', this.#copy);
  }

  #copy = async (event: MouseEvent): Promise<void> => {
    const link = event.currentTarget as HTMLAnchorElement;
    const status = this.querySelector('[role=status]');
    let said = this.dataset['copied'];
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      // Denied, or a page that is not served securely: the address is in the address bar all the same.
      said = this.dataset['failed'];
    }
    if (status) status.textContent = said ?? '';
  };
}

customElements.define('copy-link', CopyLink);
