import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { NOT_FOUND_PAGES } from '../../../src/logic/paths.ts';
import { homeOf, type EditionPlace } from '../../../src/logic/site-editions.ts';
import { LANGUAGES } from '../../../src/model/language.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a built page. */
interface DistElement {
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

/** A built edition. */
export interface Dist {
  pages: DistPage[];
  /** Every file's path from the edition's folder. */
  files: Set<string>;
  /** Its place in the site. */
  place: EditionPlace;
  /** The current edition of the site. */
  current: EditionPlace | undefined;
  /** An address of the site as the edition itself knows it, from its own root. */
  ownAddress: (address: string) => string;
  /** The text of a file. */
  text: (file: string) => string;
}

/** The place of an edition that has a site for itself. */
const ALONE: EditionPlace = { content: '', folder: '', base: '', home: '/', isCurrent: true };

/**
 * Reads a built edition from the site's folder, as if it had the root of the site: addresses that leave it start with
 * `/outside/`, unless they are the home page of another edition. `editions` are all of the site. Throws an Error when
 * the folder is not there.
 */
export function readDist(site: string, place: EditionPlace = ALONE, editions: readonly EditionPlace[] = [place]): Dist {
  const folder = join(site, place.folder);
  const others = editions.filter((edition) => edition !== place);
  const ownAddress = ownAddressIn(place, others);
  /**
   * True for files of other editions at the root of the site: their folders, and the current one's pages for unknown
   * addresses.
   */
  const isForeign = (file: string) =>
    place.folder === '' &&
    (others.some((other) => file.startsWith(`${other.folder}/`)) ||
      (!place.isCurrent && NOT_FOUND_PAGES.includes(file)));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((file) => !isForeign(file))
    .sort();
  return {
    files: new Set(files),
    text: (file) => readFileSync(join(folder, file), 'utf8'),
    pages: files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file, ownAddress)),
    place,
    current: editions.find(({ isCurrent }) => isCurrent),
    ownAddress,
  };
}

function ownAddressIn({ base }: EditionPlace, others: readonly EditionPlace[]): Dist['ownAddress'] {
  const homes = new Set(others.flatMap((other) => LANGUAGES.map((language) => homeOf(other, language))));
  return (address) => {
    if (homes.has(address)) return `edition:${address}`;
    if (!address.startsWith('/') || address.startsWith('//')) return address;
    return address.startsWith(`${base}/`) ? address.slice(base.length) : `/outside${address}`;
  };
}

/** Attributes that hold an address of the site. */
const ADDRESSES = new Set(['href', 'src']);

function readPage(folder: string, file: string, ownAddress: Dist['ownAddress']): DistPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const elements: DistElement[] = [];
  const visit = (node: Node, language: string, ancestors: readonly string[]): void => {
    let [below, inside] = [language, ancestors];
    if ('tagName' in node) {
      const attributes = new Map(
        node.attrs.map(({ name, value }) => [name, ADDRESSES.has(name) ? ownAddress(value) : value]),
      );
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
