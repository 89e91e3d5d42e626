import type { Element, ElementContent, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

type Parent = Root | Element;

/** What a page has for those who look at it or operate it, and what a Markdown version says in its own way. */
const NOT_TEXT = [
  ...['button', 'dialog', 'form[role=search]', 'input', 'nav', 'progress', 'select', 'textarea'],
  ...['noscript', 'script', 'style', 'svg', 'template', '[hidden]', '.sr-only', '[role=status]'],
  ...['.site-footer', '.prevails', '.toolbar', '.page-address', '.sl-anchor-link', '.track-badge'],
  ...['notice-citation', 'original-toggle', 'qr-code', 'topic-star', 'copy-link'],
].join();

/** Lists that stand in a line on the page. */
const IN_LINE = 'ul.inline-list, ul.tag-list, ul.tags, ol.steps';

/** The notice's words, and its Chinese below a translation. */
const QUOTED = 'p.clause-text, .clause-title';
const ORIGINAL = 'p.original';

/** Leaves in a page's content what is text, and writes as plain HTML what the page shows by its style. */
export function preparePage(main: Root): Root {
  for (const clause of selectAll('.clause', main)) headClause(clause);
  remove(main, new Set(selectAll(NOT_TEXT, main)));
  visit(main, 'element', (node, at, parent) => {
    if (node.tagName === 'fieldset') listLabels(node);
    if (node.tagName !== 'blockquote') quote(node);
    if (parent && at !== undefined && matches(IN_LINE, node)) parent.children[at] = inLine(node);
  });
  return main;
}

/** A clause gets its citation as a heading, which leads to it: nothing else tells where its words are from. */
function headClause(clause: Element): void {
  const anchor = select('.clause-anchor', clause);
  const level = `h${String(clause.properties['dataDepth'])}`;
  const citation = String(anchor?.properties['title']);
  clause.children.unshift(
    element(level, [element('a', [text(citation)], { href: anchor?.properties['href'] ?? null })]),
  );
}

function remove(tree: Parent, unwanted: ReadonlySet<Element>): void {
  visit(tree, 'element', (node, at, parent) => {
    if (!parent || at === undefined || !unwanted.has(node)) return;
    parent.children.splice(at, 1);
    return [SKIP, at];
  });
}

/** The answers of a question, each a label, are a list. */
function listLabels(fieldset: Element): void {
  const isAnswer = (node: ElementContent) => node.type === 'element' && node.tagName === 'label';
  const answers = fieldset.children.filter(isAnswer);
  const at = fieldset.children.findIndex(isAnswer);
  if (at < 0) return;
  fieldset.children = fieldset.children.filter((node) => !isAnswer(node));
  fieldset.children.splice(
    at,
    0,
    element(
      'ul',
      answers.map((answer) => element('li', [answer])),
    ),
  );
}

/** The notice's words become a block quote, and its Chinese below a translation another. Below a title it is none. */
function quote(parent: Element): void {
  const wanted = (selector: string) =>
    parent.children.filter((node) => node.type === 'element' && matches(selector, node)) as Element[];
  const spoken = wanted(QUOTED);
  if (spoken.length === 0) return;
  const quoted = [spoken, wanted(ORIGINAL)].filter((paragraphs) => paragraphs.length > 0);
  const [first = 0] = quoted
    .flat()
    .map((node) => parent.children.indexOf(node))
    .sort((a, b) => a - b);
  const quotations = quoted.map((paragraphs) => element('blockquote', paragraphs.flatMap(paragraph)));
  const all = new Set<ElementContent>(quoted.flat());
  parent.children = [
    ...parent.children.slice(0, first),
    ...quotations,
    ...parent.children.slice(first).filter((node) => !all.has(node)),
  ];
}

/** A heading in a quotation is none of the page's; each line of the Chinese, which the page keeps, is a paragraph. */
function paragraph(node: Element): Element[] {
  if (matches('.clause-title', node)) return [element('p', [element('strong', node.children)])];
  if (!matches(ORIGINAL, node)) return [node];
  return toString(node)
    .split('\n')
    .map((line) => element('p', [text(line)]));
}

/** The items of a list in one line, which goes on with what stands beside the list. */
function inLine(list: Element): Element {
  const items = list.children.filter((node) => node.type === 'element');
  const children = items.flatMap((item, at) => [text(at === 0 ? ' ' : ' · '), ...item.children]);
  return element('span', children);
}

function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

const text = (value: string) => ({ type: 'text' as const, value });
