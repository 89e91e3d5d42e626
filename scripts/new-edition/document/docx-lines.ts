import { openPackage } from '../../../src/logic/documents/docx-parts.ts';
import { insertedText, mainPart } from '../../../src/logic/documents/docx-text.ts';
import { saidBy, shownIn } from '../../../src/logic/documents/word-text.ts';
import type { XmlElement } from '../../../src/logic/documents/xml-tree.ts';
import { elementAt, elementsOf, isOn, valueAt, xmlTree } from '../../../src/logic/documents/xml-tree.ts';
import type { BrokenLine } from './join-lines.ts';
import { numberer } from './numbering.ts';

type WordLine = Omit<BrokenLine, 'line'>;

/** Names of styles, of headings with their level and of lines of a table of contents. */
const HEADING = /^(?:heading|标题)\s*([1-9])$/i;
const CONTENTS = /^(?:toc|目录)\s*\d$/i;

/** Signs of the fonts Wingdings that are boxes to tick. */
const BOX = /^(f0|00)?(6f|71|72|a3|a8)$/i;

/**
 * The lines of a Word document with the numbers that Word prints before them, notes at the end; `line` counts lines
 * with text. Headers, footers, comments and tables of contents are left out. Throws an Error if it is no archive.
 */
export function docxLines(bytes: Uint8Array): BrokenLine[] {
  const office = openPackage(bytes);
  const main = mainPart(office) ?? '';
  const relations = office.relationsOf(main);
  const partOf = (kind: string) => {
    const name = relations.find((each) => each.kind === kind)?.part ?? '';
    return elementAt(xmlTree(office.read(name), true), kind);
  };
  const numberOf = numberer(partOf('numbering'));
  const styles = elementsOf(partOf('styles'), 'style');
  const byId = new Map(styles.map((style) => [style.attributes['styleId'], style]));
  const usual = styles.find(({ attributes }) => attributes['type'] === 'paragraph' && attributes['default'] === '1');
  /** Text of paragraphs whose end is deleted or hidden: the next one goes on with it. */
  let carried = '';

  /** A style and those that it is based on, the nearest first; no more than may be, if they go round in a circle. */
  function stylesOf(id: string | undefined, otherwise?: XmlElement, most = 12): XmlElement[] {
    const style = byId.get(id) ?? otherwise;
    return style && most > 0 ? [style, ...stylesOf(valueAt(style, 'basedOn'), undefined, most - 1)] : [];
  }

  function linesIn(container: XmlElement): WordLine[] {
    const lines = shownIn(container).flatMap(linesOf);
    if (carried !== '') lines.push({ text: carried, kind: 'text', gap: 'paragraph' });
    carried = '';
    return lines;
  }

  function linesOf(element: XmlElement): WordLine[] {
    if (element.name === 'p') return paragraphLines(element);
    if (element.name === 'tbl') return tableLines(element);
    if (element.name === 'altChunk') return insertedLines(element.attributes['id']);
    const isContents = valueAt(element, 'sdtPr', 'docPartObj', 'docPartGallery') === 'Table of Contents';
    return isContents ? [] : shownIn(element).flatMap(linesOf);
  }

  function paragraphLines(paragraph: XmlElement): WordLine[] {
    const chain = stylesOf(valueAt(paragraph, 'pPr', 'pStyle'), usual);
    const names = chain.map((style) => valueAt(style, 'name') ?? '');
    if (names.some((name) => CONTENTS.test(name))) return [];
    const value = (...path: readonly string[]) =>
      [paragraph, ...chain].map((each) => valueAt(each, 'pPr', ...path)).find((each) => each !== undefined);
    const boxesBefore: WordLine[] = [];
    const boxesAfter: WordLine[] = [];
    const thin: XmlElement[] = [];
    let text = carried;
    carried = '';

    function add(element: XmlElement): void {
      const { name, attributes } = element;
      const said = [element, ...stylesOf(valueAt(element, 'rPr', 'rStyle')), ...chain];
      const has = (property: string) => isOn(said.map((each) => elementAt(each, 'rPr', property)).find(Boolean));
      if (name === 'r' && has('vanish')) return;
      if (name === 'txbxContent') (text.trim() === '' ? boxesBefore : boxesAfter).push(...linesIn(element));
      else {
        const before = text.length;
        text += name === 'sym' && BOX.test(attributes['char'] ?? '') ? '□' : saidBy(element);
        shownIn(element).forEach(add);
        if (name === 'r' && text.slice(before).trim() !== '' && !has('b')) thin.push(element);
      }
    }

    shownIn(paragraph).forEach(add);
    const end = elementAt(paragraph, 'pPr', 'rPr');
    const isDeleted = ['del', 'moveFrom'].some((name) => elementAt(end, name));
    const goesOn = isDeleted || isOn(elementAt(end, 'vanish'));
    const list = value('numPr', 'numId') ?? '0';
    const isNumbered = list !== '0' && !isDeleted && (text !== '' || !goesOn);
    if (isNumbered) text = numberOf(list, value('numPr', 'ilvl'), chain) + text;
    if (goesOn) carried = text;
    const outline = Number(value('outlineLvl') ?? 9);
    const named = Number(names.map((name) => HEADING.exec(name)?.[1]).find(Boolean) ?? 0);
    const heading = outline < 9 ? outline + 1 : named || undefined;
    const emphasised = thin.length === 0 || value('jc') === 'center' ? true : undefined;
    const shown = goesOn ? [] : text.split('\n').filter((each) => each.trim() !== '');
    const lines = shown.map((each, at): WordLine => {
      return { text: each, kind: 'text', gap: at === 0 ? 'paragraph' : 'break', heading, emphasised };
    });
    return [...boxesBefore, ...lines, ...boxesAfter];
  }

  /** A table with one column is a frame around text. */
  function tableLines(table: XmlElement): WordLine[] {
    const rows = within(table, 'tr')
      .filter((row) => !elementAt(row, 'trPr', 'del'))
      .map((row) => within(row, 'tc'));
    if (rows.every((cells) => cells.length < 2)) return rows.flat().flatMap(linesIn);
    const textOf = (cell: XmlElement) => {
      const merge = elementAt(cell, 'tcPr', 'vMerge');
      const lines = merge && merge.attributes['val'] !== 'restart' ? [] : linesIn(cell);
      return lines.map(({ text }) => text.trim()).join(' ');
    };
    return rows
      .map((cells) => cells.map(textOf))
      .filter((texts) => texts.join('') !== '')
      .map((texts) => ({ text: texts.join(' | '), kind: 'row', gap: 'paragraph' }));
  }

  function insertedLines(id: string | undefined): WordLine[] {
    const name = relations.find((each) => each.id === id)?.part ?? '';
    const { text = '' } = insertedText(office.read(name) ?? new Uint8Array(), name, 0) ?? {};
    return (text.match(/.*\S.*/g) ?? []).map((each) => ({ text: each, kind: 'text', gap: 'paragraph' }));
  }

  const notes = ['footnote', 'endnote'].flatMap((kind) => elementsOf(partOf(`${kind}s`), kind));
  return [xmlTree(office.read(main)), ...notes].flatMap(linesIn).map((line, at) => ({ ...line, line: at + 1 }));
}

/** The elements of a name in another, also where other elements stand around them. */
function within(element: XmlElement, name: string): XmlElement[] {
  return shownIn(element).flatMap((each) => (each.name === name ? [each] : within(each, name)));
}
