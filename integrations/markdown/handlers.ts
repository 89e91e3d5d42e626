import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { Heading, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { COLONS } from '../../src/model/language-traits.ts';
import type { Language } from '../../src/model/language.ts';

/** How elements become Markdown that has no such thing, or where a page shows by its style what they are. */
export function handlersIn(language: Language): Record<string, Handle> {
  return {
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${String(level)}`, heading])),
    dl: (state, node) => definitions(state, node, COLONS[language]),
    legend: bold,
    li: listItem,
    small,
    summary: bold,
    td: cell,
    th: cell,
  };
}

/** What a heading of a page keeps beside its words. */
export interface HeadingData {
  /** By which its part of the page is found. */
  id?: string;
  /** Whether its part is in the words of another page too. */
  isShared?: boolean;
}

const heading: Handle = (state, node, parent) => {
  const depth = Number(node.tagName.slice(1)) as Heading['depth'];
  const data: HeadingData = {
    id: node.properties['id'] ?? '',
    // Searches find it there.
    isShared: parent?.type === 'element' && 'dataPagefindIgnore' in parent.properties,
  };
  return { type: 'heading', depth, children: state.all(node) as PhrasingContent[], data } satisfies Heading;
};

/** Small print is parted from what stands before it. */
const small: Handle = (state, node, parent) => [
  ...(parent?.children[0] === node ? [] : [text(' · ')]),
  ...state.all(node),
];

function bold(state: State, node: Element): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: oneLine(state.toFlow(state.all(node))) }] };
}

/** A list of terms, each in bold before what is said of it. */
function definitions(state: State, node: Element, colon: string): RootContent {
  const items: ListItem[] = [];
  for (const part of node.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]))) {
    const item = items.at(-1);
    if (isElement(part, 'dt')) {
      items.push({ type: 'listItem', spread: false, children: [bold(state, part)] });
    } else if (isElement(part, 'dd') && item) {
      addDefinition(item, state.toFlow(state.all(part)), colon);
    }
  }
  return { type: 'list', ordered: false, spread: false, children: items };
}

/** What is said of a term stands in its line where it is words alone. */
function addDefinition(item: ListItem, flow: ListItem['children'], colon: string): void {
  const term = item.children[0] as Paragraph;
  const isFirst = term.children.length === 1;
  if (isFirst) term.children.push(text(colon));
  if (!isWords(flow)) item.children.push(...flow);
  else term.children.push(...(isFirst ? [] : [{ type: 'break' as const }]), ...oneLine(flow));
}

/** An item of words alone is one paragraph, in as many lines as the page gives it. */
function listItem(state: State, node: Element): ListItem {
  const flow = state.toFlow(state.all(node)) as ListItem['children'];
  const children: ListItem['children'] = isWords(flow) ? [{ type: 'paragraph', children: oneLine(flow) }] : flow;
  return { type: 'listItem', spread: false, children };
}

/** A cell has one line: whatever stands in it follows in that. */
const cell: Handle = (state, node) => {
  const made = defaultHandlers.td(state, node);
  const children = oneLine(state.toFlow(made.children)).map((part) => (part.type === 'break' ? text(' ') : part));
  return { ...made, children };
};

const isWords = (flow: readonly RootContent[]) => flow.every(({ type }) => type === 'paragraph');

/** Blocks as lines of one paragraph. */
function oneLine(flow: readonly RootContent[]): PhrasingContent[] {
  const lines = flow.map((block) => {
    if (block.type === 'list')
      return joined(
        block.children.map(({ children }) => oneLine(children)),
        text(' · '),
      );
    return 'children' in block ? (block.children as PhrasingContent[]) : [block as PhrasingContent];
  });
  return joined(lines, { type: 'break' });
}

function joined(lines: readonly PhrasingContent[][], between: PhrasingContent): PhrasingContent[] {
  return lines.flatMap((line, at) => (at === 0 ? line : [{ ...between }, ...line]));
}

function isElement(node: Element['children'][number], name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
