import { openPackage } from '../../../src/logic/documents/docx-parts.ts';
import { insertedText, mainPart } from '../../../src/logic/documents/docx-text.ts';
import type { BrokenLine } from './document-line.ts';
import { numberer } from './numbering.ts';
import { paragraphContent } from './word-paragraph.ts';
import { wordStyles } from './word-styles.ts';
import { elementAt, elementsOf, isOn, valueAt, xmlTree, type XmlElement } from './xml-tree.ts';

type WordLine = Omit<BrokenLine, 'line'>;

/** Elements of which others are made that count as if they stood there themselves. */
const AROUND = new Set(['', 'document', 'body', 'sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);

/** Names of styles, of headings with their level and of lines of a table of contents. */
const HEADING = /^(?:heading|标题)\s*([1-9])$/i;
const CONTENTS = /^(?:toc|目录)\s*\d$/i;

/**
 * The lines of a Word document with the numbers that Word prints before them, notes at the end; `line` counts lines with
 * text. Headers, footers, comments and tables of contents are left out. Throws an Error if it is damaged.
 */
export function docxLines(bytes: Uint8Array): BrokenLine[] {
  const office = openPackage(bytes);
  const main = mainPart(office) ?? '';
  const relations = office.relationsOf(main);
  const partOf = (kind: string) => partTree(office.read(relations.find((each) => each.kind === kind)?.part ?? ''));
  const styles = wordStyles(partOf('styles'));
  const numberOf = numberer(partOf('numbering'));
  /** The kinds and ids of the notes that there are marks of. */
  const notes = new Set<string>();
  /** Text of paragraphs whose end is deleted or hidden: the next one goes on with it. */
  let carried = '';

  function linesIn(container: XmlElement): WordLine[] {
    const lines = container.children.flatMap(linesOf);
    if (carried !== '') lines.push({ text: carried, kind: 'text', gap: 'paragraph' });
    carried = '';
    return lines;
  }

  function linesOf(element: XmlElement): WordLine[] {
    if (element.name === 'p') return paragraphLines(element);
    if (element.name === 'tbl') return tableLines(element);
    if (element.name === 'altChunk') return insertedLines(element.attributes['id']);
    const isContents = valueAt(element, 'sdtPr', 'docPartObj', 'docPartGallery') === 'Table of Contents';
    return AROUND.has(element.name) && !isContents ? element.children.flatMap(linesOf) : [];
  }

  function paragraphLines(paragraph: XmlElement): WordLine[] {
    const own = elementAt(paragraph, 'pPr');
    const chain = styles.of(own);
    const names = chain.map((style) => valueAt(style, 'name') ?? '');
    if (names.some((name) => CONTENTS.test(name))) return [];
    const said = [own, ...chain.map((style) => elementAt(style, 'pPr'))];
    const value = (...path: readonly string[]) =>
      said.map((each) => valueAt(each, ...path)).find((each) => each !== undefined);
    const content = paragraphContent(paragraph, (run, name) => styles.isOn(run, chain, name));
    for (const { name, attributes } of content.notes) notes.add(`${name} ${attributes['id'] ?? ''}`);
    const end = elementAt(own, 'rPr');
    const isDeleted = (end?.children ?? []).some(({ name }) => name === 'del' || name === 'moveFrom');
    const goesOn = isDeleted || isOn(end, 'vanish') === true;
    const list = value('numPr', 'numId') ?? '0';
    const ids = chain.map((style) => style.attributes['styleId']);
    const isNumbered = list !== '0' && !isDeleted && (content.text !== '' || !goesOn);
    const label = isNumbered ? numberOf(list, value('numPr', 'ilvl'), ids) : '';
    const text = label + carried + content.text;
    carried = goesOn ? text : '';
    const outline = Number(value('outlineLvl') ?? 9) + 1;
    const heading = outline < 10 ? outline : Number(names.map((name) => HEADING.exec(name)?.[1]).find(Boolean) ?? 0);
    const isEmphasised = content.isBold || value('jc') === 'center';
    const shown = goesOn ? [] : text.split('\n').filter((each) => each.trim() !== '');
    const lines = shown.map((each, at): WordLine => ({
      text: each,
      kind: 'text',
      gap: at === 0 ? 'paragraph' : 'break',
      ...(heading > 0 && { heading }),
      ...(isEmphasised && { emphasised: true }),
    }));
    return [...content.boxesBefore.flatMap(linesIn), ...lines, ...content.boxesAfter.flatMap(linesIn)];
  }

  /** A table with one column is a frame around text. */
  function tableLines(table: XmlElement): WordLine[] {
    const rows = within(table, 'tr')
      .filter((row) => !elementAt(row, 'trPr', 'del'))
      .map((row) => within(row, 'tc'));
    if (rows.every((cells) => cells.length < 2)) return rows.flat().flatMap(linesIn);
    const texts = rows.map((cells) =>
      cells.map((cell) => (isMerged(cell) ? [] : linesIn(cell)).map(({ text }) => text.trim()).join(' ')),
    );
    return texts
      .filter((cells) => cells.some((cell) => cell !== ''))
      .map((cells) => ({ text: cells.join(' | '), kind: 'row', gap: 'paragraph' }));
  }

  function insertedLines(id: string | undefined): WordLine[] {
    const name = relations.find((each) => each.id === id)?.part ?? '';
    const part = office.read(name);
    const lines = (part && insertedText(part, name, 0))?.text.split('\n') ?? [];
    return lines.filter((text) => text.trim() !== '').map((text) => ({ text, kind: 'text', gap: 'paragraph' }));
  }

  const document = office.read(main);
  const lines = document ? linesIn(xmlTree(document)) : [];
  for (const kind of ['footnote', 'endnote']) {
    const all = elementsOf(elementAt(partOf(`${kind}s`), `${kind}s`), kind);
    const marked = all.filter(({ attributes }) => notes.has(`${kind}Reference ${attributes['id'] ?? ''}`));
    lines.push(...marked.flatMap(linesIn));
  }
  return lines.map((line, at) => ({ ...line, line: at + 1 }));
}

/** A part beside the main one; nothing if it is missing or broken, as Word does without it then. */
function partTree(bytes: Uint8Array | undefined): XmlElement | undefined {
  try {
    return bytes && xmlTree(bytes);
  } catch {
    return undefined;
  }
}

/** The elements of a name in another, also where other elements stand around them. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((each) =>
    each.name === name ? [each] : AROUND.has(each.name) ? within(each, name) : [],
  );
}

/** Whether a cell is the lower part of one above it. */
function isMerged(cell: XmlElement): boolean {
  const merge = elementAt(cell, 'tcPr', 'vMerge');
  return merge !== undefined && merge.attributes['val'] !== 'restart';
}
