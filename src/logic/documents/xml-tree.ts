import { Parser } from 'htmlparser2';
import { readText } from '../text-encoding.ts';

/** Elements within elements beyond this are an attack. */
const DEEPEST = 500;

/** An element of a part of a document; names of elements and attributes are without prefix. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Partial<Record<string, string>>>;
  children: XmlElement[];
  /** The text right within it. */
  text: string;
}

/**
 * A part as a tree, under an element without name. Throws an Error if it is not well-formed, or has what no file of
 * Office may have; with `isTolerant` what comes before the fault counts.
 */
export function xmlTree(bytes: Uint8Array | undefined, isTolerant = false): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  try {
    readInto(root, readText(bytes ?? new Uint8Array()) ?? '');
  } catch (error) {
    if (!isTolerant) throw error;
  }
  return root;
}

function readInto(root: XmlElement, source: string): void {
  const open = [root];
  let attributes: Record<string, string> = {};
  const parser = new Parser(
    {
      onattribute: (name, value) => (attributes[withoutPrefix(name)] = value),
      onopentag: (name) => {
        if (open.length > DEEPEST) throw new Error('The elements are too deep');
        const element = { name: withoutPrefix(name), attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
        attributes = {};
      },
      onclosetag: (name, isImplied) => {
        // The parser takes those that close themselves (`/>`) for implied too.
        if (isImplied && source[parser.endIndex - 1] !== '/') throw new Error(`<${name}> is not closed`);
        open.pop();
      },
      ontext: (text) => {
        const last = open.at(-1);
        if (last) last.text += text;
      },
      onprocessinginstruction: (name) => {
        if (/^!doctype/i.test(name)) throw new Error('No part has a document type');
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
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

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
