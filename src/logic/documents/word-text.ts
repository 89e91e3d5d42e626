import { xmlTree, type XmlElement } from './xml-tree.ts';

/** The text of a part of a Word document, in order. */
interface WordText {
  /** Text, and between it the ids of the documents that stand there. */
  pieces: (string | { inserted: string })[];
  /** Whether something of another program is embedded, such as a spreadsheet. */
  hasObjects: boolean;
}

/** Elements that say nothing of their own: properties, what was moved away or deleted, readings above characters. */
const SILENT = new Set(['pPr', 'rPr', 'tblPr', 'sectPr', 'del', 'moveFrom', 'rt']);

/** Elements of which text is shown. */
const SIGNS: Readonly<Partial<Record<string, string>>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/**
 * The text of a part, of whatever producer: paragraphs, tables, notes, text boxes, formulas, diagrams, WordArt. Throws
 * an Error if it is not well-formed.
 */
export function wordText(bytes: Uint8Array): WordText {
  const pieces: WordText['pieces'] = [];
  let hasObjects = false;

  function add(element: XmlElement): void {
    const { name, attributes } = element;
    const said = saidBy(element);
    if (name === 'OLEObject') hasObjects = true;
    else if (name === 'altChunk') pieces.push({ inserted: attributes['id'] ?? '' });
    else if (name === 'txbxContent' && (pieces.at(-1) ?? '\n') !== '\n') pieces.push('\n');
    else if (said !== '') pieces.push(said);
    shownIn(element).forEach(add);
    if (name === 'p') pieces.push('\n');
  }

  add(xmlTree(bytes));
  return { pieces, hasObjects };
}

/** What an element itself says, without those in it. */
export function saidBy({ name, attributes, text }: XmlElement): string {
  if (name === 'textpath') return attributes['string'] ?? '';
  return name === 't' ? text : (SIGNS[name] ?? '');
}

/** The elements in another that may say something; of alternatives the first that does. */
export function shownIn({ name, children }: XmlElement): XmlElement[] {
  const shown = children.filter((child) => !SILENT.has(child.name));
  const first = name === 'AlternateContent' ? shown.find(saysSomething) : undefined;
  return first ? [first] : shown;
}

function saysSomething(element: XmlElement): boolean {
  return element.name === 'altChunk' || saidBy(element).trim() !== '' || shownIn(element).some(saysSomething);
}
