import { findPart } from './parts/find-part.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'confirm' | 'cleared' | 'notCleared', string>;

/** `<clear-kept>` around a button: asks, takes all that the site keeps out of the browser, and says whether that was done. */
class ClearKept extends HTMLElement {
  connectedCallback(): void {
    const button = findPart(this, 'button', HTMLButtonElement);
    button.hidden = false;
    button.addEventListener('click', () => void this.#clear());
  }

  async #clear(): Promise<void> {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    if (!confirm(words.confirm)) return;
    const status = findPart(this, '[role=status]', HTMLElement);
    status.textContent = '';
    // What fails must not keep the rest from being cleared.
    const results = await Promise.allSettled([clearStorage(), clearCaches()]);
    status.textContent = results.every(({ status }) => status === 'fulfilled') ? words.cleared : words.notCleared;
  }
}

/** Rejects where storage is switched off. */
async function clearStorage(): Promise<void> {
  await Promise.resolve();
  localStorage.clear();
  sessionStorage.clear();
}

/** The service workers first, so that none fills a cache again. Browsers have neither where the address is not secure. */
async function clearCaches(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

customElements.define('clear-kept', ClearKept);
