import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { uiStrings } from '../../src/i18n/index.ts';
import type { Catalog } from '../../src/logic/catalog.ts';
import { hasMarkdown, localizedPath, markdownPath, paths, textPaths, unlocalizedPath } from '../../src/logic/paths.ts';
import type { EditionPlace } from '../../src/logic/site-editions.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/model/language.ts';
import { readPage } from './read-page.ts';
import { fileList, wholeEdition } from './text-files.ts';
import { markdownFile, type MarkdownPage } from './markdown-page.ts';

export interface MarkdownInput {
  catalog: Catalog;
  place: EditionPlace;
  /** Address of the site; where it is not known, links start at its root. */
  site: string | null;
  /** Whether the address of a page, from the edition's root, leads to a page of its own, which searches may list. */
  isListed: (address: string) => boolean;
}

/** Writes the Markdown version of every page that has one, and of them `llms.txt` and each language's `llms-full.txt`. */
export function markdownVersions({ catalog, place: { base, home }, site, isListed }: MarkdownInput): AstroIntegration {
  const absolute = (address: string) => (site === null ? address : new URL(address, site).href);
  return {
    name: 'markdown-versions',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const places = pages
          .map(({ pathname }) => `/${pathname}`)
          .filter((address) => isListed(address) && hasMarkdown(unlocalizedPath(address), home))
          .map((address) => ({ address, file: markdownPath(address) }));
        const fileOf = new Map(places.map(({ address, file }) => [base + address, base + file]));
        const written = places.map(({ address, file }): MarkdownPage => {
          const language = languageOf(address);
          const linkOf = (href: string) => {
            const link = href.startsWith('#') ? `${base}${address}${href}` : href;
            return link.startsWith('/') ? absolute(fileOf.get(link) ?? link) : link;
          };
          const content = readPage(readFileSync(join(folder, address, 'index.html'), 'utf8'), language, linkOf);
          const page = {
            ...content,
            path: unlocalizedPath(address),
            language,
            url: absolute(base + address),
            file: absolute(base + file),
          };
          writeFile(join(folder, file), markdownFile(page, catalog));
          return page;
        });
        const editions = LANGUAGES.map((language) => {
          const own = inOrder(written.filter((page) => page.language === language), catalog);
          const whole = localizedPath(textPaths.whole, language, '');
          const text = wholeEdition(own, language, catalog);
          writeFile(join(folder, whole), text);
          const kilobytes = Math.ceil(Buffer.byteLength(text) / 1000);
          return { language, pages: own, whole: { url: absolute(base + whole), kilobytes } };
        });
        const list = fileList(editions, catalog, (path) => absolute(base + path));
        writeFile(join(folder, textPaths.list), list);
        const milliseconds = String(Math.round(performance.now() - started));
        logger.info(`${String(written.length)} pages as Markdown in ${milliseconds} ms`);
      },
    },
  };
}

/** The notice, the tracks and the topics in the order of the notice, and all other pages after them. */
function inOrder(pages: readonly MarkdownPage[], { sections, tracks, topics }: Catalog): MarkdownPage[] {
  const order = [
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

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
