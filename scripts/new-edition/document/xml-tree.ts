import { readXml } from '../../../src/logic/documents/xml-text.ts';

/** An element of a part of a document; names of elements and attributes are without prefix. */
export interface XmlElement {
  name: string;
  attributes: Partial<Record<string, string>>;
  children: XmlElement[];
  /** The text right within it. */
  text: string;
}

/** A part as a tree, under an element without name. Throws an Error if it is not well-formed. */
export function xmlTree(bytes: Uint8Array): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  readXml(bytes, {
    open: (name, attributes) => {
      const plain = Object.entries(attributes).map(([key, value]) => [key.slice(key.indexOf(':') + 1), value]);
      const element = {
        name,
        attributes: Object.fromEntries(plain) as XmlElement['attributes'],
        children: [],
        text: '',
      };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => open.pop(),
    text: (text) => {
      const last = open.at(-1);
      if (last) last.text += text;
    },
  });
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

/** Whether a property that is on or off is on; undefined where it is not set. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = elementAt(properties, name);
  return property && !['0', 'false', 'off'].includes(property.attributes['val'] ?? '');
}
