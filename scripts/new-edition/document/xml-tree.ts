import { readXml } from '../../../src/logic/documents/xml-text.ts';

/** An element of a part of a document; names of elements and attributes are without prefix. */
export interface XmlElement {
  name: string;
  attributes: Partial<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** A part as a tree, under an element without name. Throws an Error if it is not well-formed. */
export function xmlTree(bytes: Uint8Array): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  readXml(bytes, {
    open: (name, attributes) => {
      const plain = Object.entries(attributes).map(([key, value]) => [key.slice(key.indexOf(':') + 1), value] as const);
      const element: XmlElement = { name, attributes: Object.fromEntries(plain), children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => open.pop(),
    text: (text) => open.at(-1)?.children.push(text),
  });
  return root;
}

/** The elements right within an element, or those of them with a name. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
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
