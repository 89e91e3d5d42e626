import { readXml } from './xml-text.ts';

/** The text of a part of a Word document, in order. */
interface WordText {
  /** Text, and between it the ids of the documents that stand there. */
  pieces: (string | { inserted: string })[];
  /** Whether something of another program is embedded, such as a spreadsheet. */
  hasObjects: boolean;
}

/** Elements that say nothing of their own: properties, what was moved away or deleted, readings above characters. */
export const SILENT = new Set(['pPr', 'rPr', 'tblPr', 'sectPr', 'del', 'moveFrom', 'rt']);

/** Elements of which text is shown. */
export const SIGNS: Readonly<Partial<Record<string, string>>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/**
 * The text of a part, of whatever producer: paragraphs, tables, notes, text boxes, formulas, diagrams, WordArt. Of what
 * is there in several ways (`AlternateContent`), the first that has text counts. Throws an Error if it is not
 * well-formed.
 */
export function wordText(bytes: Uint8Array): WordText {
  const pieces: WordText['pieces'] = [];
  let hasObjects = false;
  /** The elements that are open, from outside to inside. */
  const path: string[] = [];
  /** The depth of the element that is being skipped; Infinity outside of one. */
  let silentFrom = Infinity;
  /** For each `AlternateContent` that is open, how much there was before it. */
  const before: number[] = [];

  function opens(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'AlternateContent') before.push(pieces.length);
    else if (name === 'txbxContent') endLine();
    else if (name === 'altChunk') pieces.push({ inserted: attributes['id'] ?? '' });
    else if (name === 'OLEObject') hasObjects = true;
    else if (name === 'textpath') pieces.push(attributes['string'] ?? '');
    else if (SIGNS[name] !== undefined) pieces.push(SIGNS[name]);
  }

  function endLine(): void {
    const last = pieces.at(-1);
    if (last !== undefined && last !== '\n') pieces.push('\n');
  }

  readXml(bytes, {
    open: (name, attributes) => {
      path.push(name);
      if (silentFrom < path.length) return;
      const isAnother = (name === 'Choice' || name === 'Fallback') && pieces.slice(before.at(-1)).some(saysSomething);
      if (SILENT.has(name) || isAnother) silentFrom = path.length;
      else opens(name, attributes);
    },
    close: (name) => {
      if (silentFrom === path.length) silentFrom = Infinity;
      else if (silentFrom === Infinity && name === 'p') pieces.push('\n');
      else if (silentFrom === Infinity && name === 'AlternateContent') before.pop();
      path.pop();
    },
    text: (text) => {
      if (silentFrom === Infinity && path.at(-1) === 't') pieces.push(text);
    },
  });
  return { pieces, hasObjects };
}

function saysSomething(piece: WordText['pieces'][number]): boolean {
  return typeof piece !== 'string' || piece.trim() !== '';
}
