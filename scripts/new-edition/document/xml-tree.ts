import { readXml } from '../../../src/logic/documents/xml-text.ts';

/** An element of a part of a document; names of elements and attributes are without prefix. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Partial<Record<string, string>>>;
  children: XmlElement[];
  /** The text right within it. */
  text: string;
}

/** A part as a tree, under an element without name, as far as it can be read. */
export function xmlTree(bytes: Uint8Array = new Uint8Array()): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  try {
    readXml(bytes, {
      open: (name, attributes) => {
        const element = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      close: () => open.pop(),
      text: (text) => {
        const last = open.at(-1);
        if (last) last.text += text;
      },
    });
  } catch {
    // As Word does, without styles or numbers that are broken; a broken main part was refused before.
  }
  return root;
}

/** The elements of a name right within an element. */
export function elementsOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter((child) => child.name === name);
}

/** The first element at the end of a path of names. */
export function elementAt(from: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((element, name) => elementsOf(element, name)[0], from);
}

/** The `w:val` of the element at the end of a path. */
export function valueAt(from: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return elementAt(from, ...path)?.attributes['val'];
}

/** Whether a property that is on or off is there and on. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['val'] ?? '');
}
