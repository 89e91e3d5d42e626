import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Catalog } from '../../src/logic/catalog.ts';
import { hasMarkdown } from '../../src/logic/pages.ts';
import { localizedPath, paths, unlocalizedPath } from '../../src/logic/paths.ts';
import { markdownPath, textPaths } from '../../src/logic/file-paths.ts';
import type { EditionPlace } from '../../src/logic/site-editions.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/model/language.ts';
import { readPage } from './read-page.ts';
import { fileList, listedPage, type ListedEdition } from './file-list.ts';
import { markdownFile, type MarkdownPage } from './markdown-page.ts';
import { chapter, opening } from './whole-edition.ts';

/** What Markdown versions are made with. */
export interface MarkdownInput {
  catalog: Catalog;
  /** The place of the edition in the site. */
  place: EditionPlace;
  /** Address of the site; where it is not known, links start at its root. */
  site: string | null;
  /** Whether the address of a page, from the edition's root, leads to a page of its own, which searches may list. */
  isListed: (address: string) => boolean;
}

/**
 * Writes the Markdown version of every page that has one, and puts `llms-full.txt` of each language and `llms.txt`, which
 * stands for the home page, together from the same.
 */
export function markdownVersions(input: MarkdownInput): AstroIntegration {
  return {
    name: 'markdown-versions',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
        const started = performance.now();
        const addresses = pages.map(({ pathname }) => `/${pathname}`).filter(input.isListed);
        const files = writeFiles(fileURLToPath(dir), addresses, input);
        logger.info(`${String(files)} pages as Markdown in ${String(Math.round(performance.now() - started))} ms`);
      },
    },
  };
}

/** Writes the files of the pages at these addresses, from the edition's root. Answers how many pages have one. */
function writeFiles(
  folder: string,
  addresses: string[],
  { catalog, place: { base, home }, site }: MarkdownInput,
): number {
  const full = (path: string) => (site === null ? `${base}${path}` : new URL(`${base}${path}`, site).href);
  const versions = new Map(
    addresses
      .filter((address) => hasMarkdown(unlocalizedPath(address), home))
      .map((address) => [address, markdownPath(address)]),
  );
  /** Where a link on a page leads: to Markdown where it leads to the whole of a page. */
  const target = (href: string, from: string) => {
    if (href.startsWith('#')) return full(`${from}${href}`);
    if (!href.startsWith(`${base}/`)) return href;
    const path = href.slice(base.length);
    return full(versions.get(path) ?? path);
  };
  const read = (address: string, language: Language): MarkdownPage => {
    const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
    const content = readPage(html, language, (href) => target(href, address));
    const file = full(versions.get(address) ?? textPaths.list);
    return { ...content, path: unlocalizedPath(address), language, url: full(address), file };
  };
  const editions = catalog.edition.languages.map((language): ListedEdition => {
    const whole = localizedPath(textPaths.whole, language);
    const pages = inOrder(addresses, catalog, home)
      .filter((address) => languageOf(address) === language)
      // One after the other: an edition can have thousands.
      .map((address, at) => {
        const page = read(address, language);
        const file = versions.get(address);
        if (file !== undefined) writeFileSync(join(folder, file), markdownFile(page, catalog));
        if (at === 0) writeFileSync(join(folder, whole), opening(language, page.provenance, catalog));
        appendFileSync(join(folder, whole), chapter(page));
        return listedPage(page);
      });
    const kilobytes = Math.ceil(statSync(join(folder, whole)).size / 1000);
    return { language, pages, whole: { url: full(whole), kilobytes } };
  });
  writeFileSync(join(folder, textPaths.list), fileList(editions, catalog, full));
  return versions.size;
}

/** The home page, the notice, the tracks and the topics in the order of the notice, and all other pages after them. */
function inOrder(addresses: readonly string[], { sections, tracks, topics }: Catalog, home: string): string[] {
  const order = [
    home,
    paths.notice,
    ...sections.map(({ id }) => paths.section(id)),
    ...tracks.map(({ id }) => paths.track(id)),
    ...topics.map(({ id }) => paths.topic(id)),
  ];
  const places = new Map(order.map((path, at) => [path, at]));
  const placeOf = (address: string) => places.get(unlocalizedPath(address)) ?? order.length;
  return addresses.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function languageOf(address: string): Language {
  return LANGUAGES.find((language) => address.startsWith(`/${language}/`)) ?? SOURCE_LANGUAGE;
}
