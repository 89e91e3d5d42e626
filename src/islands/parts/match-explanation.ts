import { excerpt } from '../../logic/search/excerpt.ts';
import { fold } from '../../logic/search/fold.ts';
import type { ExplainedMatch } from '../../logic/search/reasons.ts';
import { fillIn } from '../../logic/fill-in.ts';
import { markTerms } from './mark-terms.ts';

/** The most words of a kind that a row gives as the reason. */
const MOST = 3;

/** The number of rows explained at once: as many as are seen without scrolling. */
const AT_ONCE = 7;

/** The words before each kind of reason; `{name}` stands for the words that matched. */
type Words = Record<'alias' | 'why' | 'read' | 'foreign', string>;

/** Says of the rows of the results why they are there, a few at a time: the results themselves are not kept waiting. */
export class ExplainedRows {
  /** Rows whose marks are to be taken away before the next are set. */
  #marked = new Set<HTMLElement>();
  #next: ReturnType<typeof setTimeout> | undefined;
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** Explains these rows, the first ones first, by what each topic matched, and no others; `briefs` are by topic id. */
  explain(rows: readonly HTMLElement[], matches: readonly ExplainedMatch[], briefs: ReadonlyMap<string, string>): void {
    clearTimeout(this.#next);
    const byId = new Map(matches.map((match) => [match.id, match]));
    const explained = new Set(matches.length === 0 ? [] : rows);
    for (const row of this.#marked) if (!explained.has(row)) this.#explainRow(row, undefined, '');
    this.#marked = explained;
    const explainFrom = (from: number) => {
      for (const row of [...explained].slice(from, from + AT_ONCE)) {
        const id = row.dataset['topicId'] ?? '';
        this.#explainRow(row, byId.get(id), briefs.get(id) ?? '');
      }
      if (from + AT_ONCE < explained.size) this.#next = setTimeout(explainFrom, 0, from + AT_ONCE);
    };
    this.#next = setTimeout(explainFrom, 0, 0);
  }

  /** Marks what matched in a row, shows the brief from there, and tells the everyday words or tags that did. */
  #explainRow(row: HTMLElement, match: ExplainedMatch | undefined, brief: string): void {
    const found = match?.terms ?? [];
    const line = row.querySelector<HTMLElement>('.row-line');
    if (line) {
      // What the row came with comes back.
      line.dataset['line'] ??= line.textContent;
      line.textContent = match ? excerpt(brief, found) : line.dataset['line'];
    }
    for (const each of row.querySelectorAll('.row-title a, .row-line')) {
      // A text that is not translated stands in an element with its language.
      markTerms(each.querySelector('[lang]') ?? each, found);
    }
    const reasons = match ? this.#reasons(row, match) : [];
    const known = row.querySelector('.row-why');
    row.toggleAttribute('data-explained', match !== undefined);
    if (reasons.length === 0) {
      known?.remove();
      return;
    }
    const why = known ?? document.createElement('span');
    why.className = 'row-why';
    why.textContent = reasons.join(' ');
    markTerms(why, found);
    if (!known) row.querySelector('.row-place')?.after(why);
  }
  /** Why a topic is there, where title or line do not have the query itself: the strongest kind of reason, and what was read. */
  #reasons(row: HTMLElement, { aliases, tags, everyday, read, isForeign, isLiteral, terms }: ExplainedMatch): string[] {
    if (isLiteral) return [];
    const shown = [...row.querySelectorAll('.tag-list li')]
      .map(({ textContent }) => textContent)
      .filter((name) => tags.includes(fold(name)));
    const say = (words: string, names: readonly string[]) =>
      names.length === 0 ? [] : [fillIn(words, { name: names.slice(0, MOST).join(' · ') })];
    if (isForeign) return say(this.#words.foreign, aliases.length > 0 ? aliases : terms);
    const words = aliases.length > 0 ? aliases : everyday;
    return [
      ...say(this.#words.alias, words),
      ...(words.length === 0 ? say(this.#words.why, shown) : []),
      ...say(this.#words.read, read),
    ];
  }
}
