import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Catalog } from '../../src/logic/catalog.ts';
import { hasMarkdown, localizedPath, markdownPath, paths, textPaths, unlocalizedPath } from '../../src/logic/paths.ts';
import type { EditionPlace } from '../../src/logic/site-editions.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/model/language.ts';
import { readPage } from './read-page.ts';
import { fileList, wholeEdition } from './text-files.ts';
import { markdownFile, type MarkdownPage } from './markdown-page.ts';

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
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
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
  const read = addresses.map((address): MarkdownPage => {
    const language = languageOf(address);
    const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
    const content = readPage(html, language, (href) => target(href, address));
    const file = full(versions.get(address) ?? textPaths.list);
    return { ...content, path: unlocalizedPath(address), language, url: full(address), file };
  });
  for (const [at, address] of addresses.entries()) {
    const [file, page] = [versions.get(address), read[at]];
    if (file !== undefined && page) write(file, markdownFile(page, catalog));
  }
  const editions = LANGUAGES.map((language) => {
    const pages = inOrder(read, catalog).filter((page) => page.language === language);
    const path = localizedPath(textPaths.whole, language);
    const text = wholeEdition(pages, language, catalog);
    write(path, text);
    return { language, pages, whole: { url: full(path), kilobytes: Math.ceil(Buffer.byteLength(text) / 1000) } };
  });
  write(textPaths.list, fileList(editions, catalog, full));
  return versions.size;
}

/** The home page, the notice, the tracks and the topics in the order of the notice, and all other pages after them. */
function inOrder(pages: readonly MarkdownPage[], { sections, tracks, topics }: Catalog): MarkdownPage[] {
  const order = [
    paths.home,
    paths.notice,
    ...sections.map(({ id }) => paths.section(id)),
    ...tracks.map(({ id }) => paths.track(id)),
    ...topics.map(({ id }) => paths.topic(id)),
  ];
  const rank = new Map(order.map((path, at) => [path, at]));
  return pages.toSorted((a, b) => (rank.get(a.path) ?? order.length) - (rank.get(b.path) ?? order.length));
}

function languageOf(address: string): Language {
  return LANGUAGES.find((language) => address.startsWith(`/${language}/`)) ?? SOURCE_LANGUAGE;
}
