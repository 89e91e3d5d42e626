import { markTerms } from './mark-terms.ts';
import type { PageResult } from './page-search.ts';
import type { TopicResult } from './site-findings.ts';

/** Topics as items of a list, with a last one that leads to all of them at `all`; nothing for no topics. */
export function topicItems(results: readonly TopicResult[], all: { address: string; title: string }): HTMLLIElement[] {
  if (results.length === 0) return [];
  const items = results.map(({ address, title, terms, note }) => {
    const item = resultItem(address, title, note);
    const link = item.querySelector('a');
    if (link) markTerms(link, terms);
    return item;
  });
  return [...items, resultItem(all.address, all.title, '')];
}

/** Pages as items of a list, each with its excerpt. */
export function pageItems(results: readonly PageResult[]): HTMLLIElement[] {
  return results.map(({ title, address, excerpt }) => {
    const item = resultItem(address, title, '');
    const note = document.createElement('p');
    note.className = 'note';
    note.append(...markedNodes(excerpt));
    if (excerpt !== '') item.append(note);
    return item;
  });
}

function resultItem(address: string, title: string, note: string): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link);
  if (note !== '') {
    const small = document.createElement('small');
    small.textContent = note;
    item.append(' ', small);
  }
  return item;
}

/** Text and marks of an excerpt; any other markup would be a fault and shows as its text. */
function markedNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return Array.from(body.childNodes, (node) => {
    if (!(node instanceof HTMLElement)) return document.createTextNode(node.textContent ?? '');
    const marked = document.createElement('mark');
    marked.textContent = node.textContent;
    return marked;
  });
}
