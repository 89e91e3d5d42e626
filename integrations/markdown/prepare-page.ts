import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

type Parent = Root | Element;

/** What a page has for those who look at it or operate it, and what a Markdown version says in its own way. */
const NOT_TEXT = new Set([
  ...[
    'button',
    'dialog',
    'input',
    'nav',
    'progress',
    'select',
    'textarea',
    'noscript',
    'script',
    'style',
    'svg',
    'template',
  ],
  ...['copy-link', 'notice-citation', 'original-toggle', 'qr-code', 'topic-star'],
]);
const NOT_TEXT_CLASSES = [
  ...[
    'brief-key',
    'cell-mark',
    'clause-uses',
    'in-short',
    'page-address',
    'page-end',
    'picture',
    'sl-anchor-link',
    'sr-only',
    'toolbar',
    'track-badge',
  ],
];
const NOT_TEXT_ROLES = ['search', 'status'];

/** Lists that stand in a line on the page. */
const IN_LINE = ['inline-list', 'tag-list'];

/** The notice's words. */
const QUOTED = ['clause-text', 'clause-title'];
/** Their Chinese below a translation. */
const ORIGINAL = ['original'];

/** Leaves in a page's content what is text, and writes as plain HTML what the page shows by its style. */
export function preparePage(main: Root): Root {
  visit(main, 'element', (node) => {
    if (hasClass(node, ['clause'])) headClause(node);
  });
  visit(main, 'element', (node, at, parent) => {
    if (!parent || at === undefined || isText(node)) return;
    parent.children.splice(at, 1);
    return [SKIP, at];
  });
  visit(main, 'element', (node) => {
    if (node.properties['role'] === 'table') writeTable(node);
  });
  // Our marks in the notice's words are for those who look at them.
  visit(main, 'element', (node, at, parent) => {
    if (!parent || at === undefined || node.tagName !== 'mark') return;
    parent.children.splice(at, 1, ...node.children);
    return [SKIP, at];
  });
  visit(main, 'element', (node, at, parent) => {
    if (node.tagName === 'fieldset') listLabels(node);
    if (node.tagName !== 'blockquote') quote(node);
    if (parent && at !== undefined && /^[uo]l$/.test(node.tagName) && hasClass(node, IN_LINE)) {
      parent.children[at] = inLine(node);
    }
  });
  return main;
}

/** Finds the first element that is meant. */
export function find(tree: Root, isMeant: (node: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (isMeant(node)) found ??= node;
  });
  return found;
}

/** Finds an element by its class. */
export function findClass(tree: Root, name: string): Element | undefined {
  return find(tree, (node) => hasClass(node, [name]));
}

function isText(node: Element): boolean {
  const { hidden, role } = node.properties;
  return !(
    NOT_TEXT.has(node.tagName) ||
    hasClass(node, NOT_TEXT_CLASSES) ||
    NOT_TEXT_ROLES.includes(String(role)) ||
    (hidden ?? false) !== false
  );
}

function hasClass({ properties: { className } }: Element, names: readonly string[]): boolean {
  return Array.isArray(className) && names.some((name) => className.includes(name));
}

/** A clause gets its citation as a heading, which leads to it: nothing else tells where its words are from. */
function headClause(clause: Element): void {
  const anchor = findClass({ type: 'root', children: clause.children }, 'clause-anchor');
  const level = `h${String(clause.properties['dataDepth'])}`;
  const citation = String(anchor?.properties['title']);
  clause.children.unshift(element(level, [element('a', [text(citation)], { href: anchor?.properties['href'] })]));
}

/** A table of the notice, which the page makes of lines, is one of HTML, quoted whole; its first row is its head. */
function writeTable(table: Element): void {
  const parts = ({ children }: Element) => children.filter((node) => node.type === 'element');
  const rows = parts(table).map((row, at) =>
    element(
      'tr',
      parts(row).map((cell) => element(at === 0 ? 'th' : 'td', cell.children)),
    ),
  );
  Object.assign(table, element('table', rows, { className: ['clause-text'] }));
}

/** The answers of a question, each a label, are a list. */
function listLabels(fieldset: Element): void {
  const isAnswer = (node: ElementContent) => node.type === 'element' && node.tagName === 'label';
  const answers = fieldset.children.filter(isAnswer);
  const at = fieldset.children.findIndex(isAnswer);
  if (at < 0) return;
  fieldset.children = fieldset.children.filter((node) => !isAnswer(node));
  const items = answers.map((answer) => element('li', [answer]));
  fieldset.children.splice(at, 0, element('ul', items));
}

/** The notice's words become a block quote, and its Chinese below a translation another. Below a title it is none. */
function quote(parent: Element): void {
  const wanted = (names: readonly string[]) =>
    parent.children.filter((node) => node.type === 'element').filter((node) => hasClass(node, names));
  const spoken = wanted(QUOTED);
  if (spoken.length === 0) return;
  const quoted = [spoken, wanted(ORIGINAL)].filter((paragraphs) => paragraphs.length > 0);
  const quotations = quoted.map((paragraphs) => element('blockquote', paragraphs.flatMap(paragraph)));
  const all = new Set<Parent['children'][number]>(quoted.flat());
  const first = parent.children.findIndex((node) => all.has(node));
  parent.children.splice(first, 0, ...quotations);
  parent.children = parent.children.filter((node) => !all.has(node));
}

/** A heading in a quotation is none of the page's; each line of the Chinese, which the page keeps, is a paragraph, but for a table. */
function paragraph(node: Element): Element[] {
  if (hasClass(node, ['clause-title'])) return [element('p', [element('strong', node.children)])];
  if (!hasClass(node, ORIGINAL)) return [node];
  const tables = node.children.filter((child) => child.type === 'element').filter(({ tagName }) => tagName === 'table');
  if (tables.length > 0) return tables;
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
