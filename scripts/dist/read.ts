import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a built page. */
export interface DistElement {
  name: string;
  attributes: Map<string, string>;
  /** The nearest `lang` at or above it. */
  language: string;
  /** Names of the elements around it, the outermost first. */
  ancestors: readonly string[];
  /** Its own text, that of its descendants left out. */
  text: string;
}

/** A page of the built site. */
export interface DistPage {
  /** Path of the file from the site's folder. */
  file: string;
  /** Address from the site's root, e.g. `/en/topics/`. */
  path: string;
  html: string;
  elements: DistElement[];
  /** Every `id` and every `name` of an anchor. */
  anchors: Set<string>;
}

/** A built site. */
export interface Dist {
  pages: DistPage[];
  /** Every file's path from the site's folder. */
  files: Set<string>;
}

/** Reads a built site. Throws an Error when the folder is not there. */
export function readDist(folder: string): Dist {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  return {
    files: new Set(files),
    pages: files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file)),
  };
}

function readPage(folder: string, file: string): DistPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const elements: DistElement[] = [];
  const visit = (node: Node, language: string, ancestors: readonly string[]): void => {
    let [below, inside] = [language, ancestors];
    if ('tagName' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      below = attributes.get('lang') ?? language;
      inside = [...ancestors, node.tagName];
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      elements.push({ name: node.tagName, attributes, language: below, ancestors, text });
    }
    // What a template holds is not in the page.
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, below, inside);
  };
  visit(parse(html), '', []);
  const anchors = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, elements, anchors: new Set(anchors) };
}
