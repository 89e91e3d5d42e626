import { citations, type CitedPlace } from '../logic/citation.ts';
import { SOURCE_LANGUAGE } from '../model/language.ts';
import { copyAnywhere } from './parts/copy-anywhere.ts';
import { currentRelease } from './parts/current-release.ts';
import { today } from './parts/clock.ts';
import { pageLanguage } from './parts/page-language.ts';
import { findPart } from './parts/find-part.ts';

/**
 * `<notice-citation>` around a `<details>`: when it is opened, writes the references with the day and the full address,
 * and copies them. That of a page also puts a copy of itself below the clause that the address comes to name, so that
 * one panel does for all clauses; `data-clause` of such a copy is the `id` of its clause.
 */
class NoticeCitation extends HTMLElement {
  /** The copy below a clause. */
  #ofClause: HTMLElement | undefined;

  connectedCallback(): void {
    const details = findPart(this, 'details', HTMLDetailsElement);
    details.addEventListener('toggle', () => {
      if (details.open) void this.#write();
    });
    if (details.open) void this.#write();
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => void this.#copy(button));
    }
    if (this.dataset['clause'] !== undefined) return;
    addEventListener('hashchange', () => {
      this.#follow();
    });
    this.#follow();
  }

  /** Completes the references; if the notice's data cannot be loaded, the page's own stay, and say what they lack. */
  async #write(): Promise<void> {
    const references = JSON.parse(this.dataset['references'] ?? '{}') as CitedPlace['references'];
    const release = await currentRelease().catch(() => null);
    if (!release) return;
    const notice = release.cited;
    const fragment = this.dataset['clause'] === undefined ? '' : `#${this.dataset['clause']}`;
    const address = `${location.origin}${location.pathname}${fragment}`;
    const language = pageLanguage();
    for (const { form, pieces } of citations(notice, { references, address, viewed: today() }, language)) {
      const spans = pieces.map((piece) => {
        const span = document.createElement('span');
        span.textContent = piece.text;
        if (piece.language !== language) span.lang = piece.language;
        return span;
      });
      this.querySelector(`[data-form=${form}] .citation-text`)?.replaceChildren(...spans);
    }
    for (const button of this.querySelectorAll('button')) button.hidden = false;
    findPart(this, '.citation-incomplete', HTMLElement).hidden = true;
  }

  async #copy(button: HTMLElement): Promise<void> {
    const text = button.parentElement?.querySelector('.citation-text')?.textContent ?? '';
    const { copied, notCopied } = (await currentRelease()).copying;
    findPart(this, '.citation-status', HTMLElement).textContent = (await copyAnywhere(text)) ? copied : notCopied;
  }

  #follow(): void {
    this.#ofClause?.remove();
    const clause = document.getElementById(location.hash.slice(1));
    const anchor = clause?.querySelector<HTMLElement>('.clause-anchor');
    if (!clause?.matches('.clause') || !anchor) return;
    const copy = this.cloneNode(true) as HTMLElement;
    // On a page of the notice's own language its reference is the title of the link.
    const references = {
      [pageLanguage()]: anchor.title,
      [SOURCE_LANGUAGE]: anchor.dataset['original'] ?? anchor.title,
    };
    copy.dataset['references'] = JSON.stringify(references);
    copy.dataset['clause'] = clause.id;
    findPart(copy, 'details', HTMLDetailsElement).open = false;
    findPart(copy, '.citation-title', HTMLElement).textContent = this.dataset['clauseTitle'] ?? '';
    findPart(copy, '.citation-hint', HTMLElement).remove();
    findPart(copy, '.citation-status', HTMLElement).textContent = '';
    findPart(clause, '.clause-body', HTMLElement).append(copy);
    this.#ofClause = copy;
  }
}

customElements.define('notice-citation', NoticeCitation);
