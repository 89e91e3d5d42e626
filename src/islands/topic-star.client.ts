import { onShortlistChange, starredTopics, toggleStar } from './parts/shortlist-store.ts';

/**
 * `<topic-star>`: becomes a button that puts the topic of `data-topic-id` on the shortlist or takes it off. `data-add` is
 * its word, shown where there is `data-label`; `data-not-kept` those for where the browser saves nothing, `data-title`
 * names the topic.
 */
class TopicStar extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #notKept = document.createElement('small');

  connectedCallback(): void {
    // Cards are moved about: this is called more than once.
    if (this.#button.isConnected) return;
    this.#notKept.setAttribute('role', 'alert');
    this.#notKept.textContent = this.dataset['notKept'] ?? '';
    this.#button.type = 'button';
    this.#button.className = 'star';
    this.#button.addEventListener('click', () => {
      if (!toggleStar(this.dataset['topicId'] ?? '')) this.append(this.#notKept);
    });
    const { add = '', title = '' } = this.dataset;
    this.#button.textContent = this.hasAttribute('data-label') ? add : '';
    this.#button.setAttribute('aria-label', `${add} ${title}`);
    this.append(this.#button);
    onShortlistChange(() => {
      this.#show();
    });
    this.#show();
  }

  #show(): void {
    const isStarred = starredTopics().includes(this.dataset['topicId'] ?? '');
    this.#button.setAttribute('aria-pressed', String(isStarred));
  }
}

customElements.define('topic-star', TopicStar);
