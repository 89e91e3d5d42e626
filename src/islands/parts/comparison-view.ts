import { findPart } from './find-part.ts';

/** Name of the event after which the address names other topics side by side. */
export const COMPARED = 'compared';

/** A topic in a column, with its own page. */
export interface Column {
  id: string;
  title: string;
  /** Its track; empty where it stands under none. */
  place: string;
  href: string;
  page: Document;
}

/** The words of a comparison. */
type Words = Record<'remove' | 'none', string>;

/**
 * Fills the table of a comparison: for each row the part of each topic's page that its `data-from` names. Rows that are the
 * same for all topics stand once, folded, at the end; so do the tags that all of them have.
 */
export function fillComparison(table: HTMLElement, topics: readonly Column[], words: Words): void {
  table.dataset['columns'] = String(topics.length);
  findPart(table, '.compare-heads', HTMLElement).replaceChildren(...topics.map((topic) => headOf(topic, words)));
  const shared = sharedTags(topics);
  const folded = findPart(table, '.compare-same', HTMLElement);
  for (const row of rowsOf(table)) {
    const cells = topics.map((topic) => cellOf(topic, row.dataset['from'] ?? '', shared, words));
    const texts = new Set(cells.map((cell) => cell.textContent.replace(/\s+/g, ' ')));
    const isSame = row.dataset['canFold'] === 'true' && topics.length > 1 && texts.size === 1;
    for (const [at, cell] of cells.entries()) if (!isSame) cell.prepend(nameOf(topics[at]?.title ?? ''));
    findPart(row, '.compare-columns', HTMLElement).replaceChildren(...(isSame ? cells.slice(0, 1) : cells));
    if (isSame) folded.append(row);
    else folded.before(row);
  }
  findPart(folded, '[data-row=shared] p', HTMLElement).textContent = [...shared.values()].join(' · ') || words.none;
  folded.hidden = topics.length < 2;
}

const orders = new WeakMap<HTMLElement, readonly HTMLElement[]>();

/** The rows in the order of the page, however they were moved since. */
function rowsOf(table: HTMLElement): readonly HTMLElement[] {
  const rows = orders.get(table) ?? [...table.querySelectorAll<HTMLElement>('[data-from]')];
  orders.set(table, rows);
  return rows;
}

/** The tags that all topics have: their names by their ids. */
function sharedTags(topics: readonly Column[]): Map<string, string> {
  const [first, ...others] = topics.map(({ page }) => tagsIn(page));
  const isInAll = (id: string) => others.length > 0 && others.every((tags) => tags.has(id));
  return new Map([...(first ?? [])].filter(([id]) => isInAll(id)));
}

function tagsIn(page: ParentNode): Map<string, string> {
  const tags = page.querySelectorAll<HTMLElement>('[data-tag]');
  return new Map(Array.from(tags, (tag) => [tag.dataset['tag'] ?? '', tag.textContent.trim()]));
}

function headOf({ id, title, place, href }: Column, { remove }: Words): HTMLElement {
  const head = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href, textContent: title });
  const where = Object.assign(document.createElement('small'), { textContent: place });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: remove,
  });
  button.dataset['remove'] = id;
  button.setAttribute('aria-label', `${remove} ${title}`);
  head.append(link, where, button);
  return head;
}

function cellOf({ page }: Column, from: string, shared: ReadonlyMap<string, string>, { none }: Words): HTMLElement {
  const cell = document.createElement('div');
  for (const part of page.querySelectorAll(from)) cell.append(document.importNode(part, true));
  for (const tag of cell.querySelectorAll<HTMLElement>('[data-tag]')) {
    if (shared.has(tag.dataset['tag'] ?? '')) tag.remove();
  }
  for (const list of cell.querySelectorAll('dd > ul')) {
    if (list.childElementCount === 0) list.replaceWith(none);
  }
  // What leads to the comparison leads nowhere in it.
  for (const link of cell.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.pathname === location.pathname) link.remove();
  }
  if (cell.childElementCount === 0) cell.textContent = none;
  return cell;
}

/** The name of a column in a cell, for narrow screens and for programs that read aloud. */
function nameOf(title: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className: 'compare-name', textContent: title });
}
