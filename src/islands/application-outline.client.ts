import {
  applicationOutline,
  outlineFileName,
  outlineMarkdown,
  type OutlineSource,
  type OutlineTopic,
} from '../logic/application-outline.ts';
import { fillIn } from '../logic/fill-in.ts';
import type { ShownText } from '../logic/localize.ts';
import { readParameters } from '../logic/read-parameters.ts';
import { topicsInAddress } from '../logic/shared-topics.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import { failure } from './parts/failure.ts';
import { findPart } from './parts/find-part.ts';
import { saveBlob, saveFile } from './parts/save-file.ts';
import { starredTopics } from './parts/shortlist-store.ts';
import { topicPages } from './parts/topic-pages.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'choose' | 'working' | 'saving' | 'failed' | 'unknown', string>;

/** The sources of the documents, from `data-sources`, with the address of the topics in each language. */
type Sources = Record<Language, OutlineSource & { topics: string }>;

/**
 * `<application-outline>` around a choice of topics and a button for each file: makes an outline of the application for
 * the topic, whose brief and place it takes from the topic's own page.
 */
class ApplicationOutline extends HTMLElement {
  #words!: Words;
  #sources!: Sources;
  readonly #pages = new Map<Language, (id: string) => Promise<Document>>();
  /** The button pressed last. */
  #pressed: HTMLElement | null = null;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#sources = JSON.parse(this.dataset['sources'] ?? '{}') as Sources;
    for (const { language, topics } of Object.values(this.#sources)) this.#pages.set(language, topicPages(topics));
    findPart(this, 'form', HTMLFormElement).hidden = false;
    this.#preselect();
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      if (!button.matches('[data-retry]')) this.#pressed = button;
      void this.#make(this.#pressed?.dataset['language'] as Language, this.#pressed?.dataset['format'] ?? '');
    });
  }

  get #select(): HTMLSelectElement {
    return findPart(this, 'select', HTMLSelectElement);
  }

  /** Chooses the topic of the address, else the one starred first, as far as there are such topics. */
  #preselect(): void {
    const known = new Set(Array.from(this.#select.options, ({ value }) => value));
    const { ids, unknown } = topicsInAddress(readParameters(location.search), known, 'topic');
    // What was not asked for does not take the place of what was.
    const wanted = unknown.length > 0 ? ids : [...ids, ...starredTopics()];
    this.#select.value = wanted.find((id) => id !== '' && known.has(id)) ?? '';
    if (unknown.length > 0) this.#say(fillIn(this.#words.unknown, { count: unknown.length, ids: unknown.join(', ') }));
  }

  async #make(language: Language, format: string): Promise<void> {
    const failed = findPart(this, '.outline-failed', HTMLElement);
    failed.hidden = true;
    const id = this.#select.value;
    if (id === '') {
      this.#say(this.#words.choose);
      this.#select.focus();
      return;
    }
    this.#say(this.#words.working);
    try {
      const [topic, original] = await Promise.all([this.#topic(id, language), this.#topic(id, SOURCE_LANGUAGE)]);
      const outline = applicationOutline(this.#sources[language], topic, original);
      const name = outlineFileName(id, language, format);
      if (format === 'md') saveFile(name, 'text/markdown', outlineMarkdown(outline));
      else {
        const { outlineDocx } = await import('./parts/outline-docx.ts');
        saveBlob(name, await outlineDocx(outline));
      }
      this.#say(fillIn(this.#words.saving, { name }));
    } catch {
      const said = await failure(this.#words.failed);
      this.#say('');
      findPart(failed, 'span', HTMLElement).replaceChildren(...said);
      failed.hidden = false;
    }
  }

  async #topic(id: string, language: Language): Promise<OutlineTopic> {
    const page = await this.#pages.get(language)?.(id);
    if (!page) throw new Error(`There are no pages in ${language}`);
    // The first step of the place is the page of all topics.
    const place = '[data-part=place] > :is(a ~ a, a ~ span)';
    const read = (selector: string) => Array.from(page.querySelectorAll<HTMLElement>(selector), shownText);
    const [title, reference] = [...read('h1'), ...read('[data-part=clause] a')];
    if (!title || !reference) throw new Error(`The page of ${id} is no page of a topic`);
    return { title, reference, place: read(place), brief: read('[data-part=brief] .clause-text') };
  }

  #say(words: string): void {
    findPart(this, '.outline-status', HTMLElement).textContent = words;
  }
}

/** The text of an element, with the language it is marked with. */
function shownText(element: HTMLElement): ShownText {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const language = LANGUAGES.find((each) => each === lang) ?? SOURCE_LANGUAGE;
  return { text: element.textContent.replace(/\s+/g, ' ').trim(), language };
}

customElements.define('application-outline', ApplicationOutline);
