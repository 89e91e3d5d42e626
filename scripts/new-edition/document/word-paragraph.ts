import { SIGNS, SILENT } from '../../../src/logic/documents/word-text.ts';
import type { XmlElement } from './xml-tree.ts';

/** What a paragraph of Word shows. */
interface ParagraphContent {
  /** Its text, with line breaks, without what is hidden or deleted. */
  text: string;
  isBold: boolean;
  /** The text boxes that stand before its text, and those in or after it. */
  boxesBefore: XmlElement[];
  boxesAfter: XmlElement[];
  /** The marks of its footnotes and endnotes. */
  notes: XmlElement[];
}

/** Signs of the fonts Wingdings that are boxes to tick. */
const BOX = /^(f0|00)?(6f|71|72|a3|a8)$/i;

/** What a paragraph shows; `isOn` tells whether a property of one of its runs is on. */
export function paragraphContent(
  paragraph: XmlElement,
  isOn: (run: XmlElement, name: string) => boolean,
): ParagraphContent {
  const content: ParagraphContent = { text: '', isBold: true, boxesBefore: [], boxesAfter: [], notes: [] };

  function add(element: XmlElement): void {
    const { name, attributes, children } = element;
    if (SILENT.has(name) || (name === 'r' && isOn(element, 'vanish'))) return;
    if (name === 'txbxContent') {
      (content.text.trim() === '' ? content.boxesBefore : content.boxesAfter).push(element);
      return;
    }
    const before = content.text.length;
    if (name === 't') content.text += element.text;
    else if (name === 'textpath') content.text += attributes['string'] ?? '';
    else if (name === 'sym' && BOX.test(attributes['char'] ?? '')) content.text += '□';
    else if (name === 'footnoteReference' || name === 'endnoteReference') content.notes.push(element);
    else content.text += SIGNS[name] ?? '';
    (name === 'AlternateContent' ? children.filter(saysSomething).slice(0, 1) : children).forEach(add);
    if (name === 'r' && content.text.slice(before).trim() !== '' && !isOn(element, 'b')) content.isBold = false;
  }

  paragraph.children.forEach(add);
  return content;
}

/** Whether there is text in an element. */
function saysSomething({ name, attributes, children, text }: XmlElement): boolean {
  return (name === 't' ? text : (attributes['string'] ?? '')).trim() !== '' || children.some(saysSomething);
}
