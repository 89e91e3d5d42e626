import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '../src/model/language.ts';
import { withPolicy } from './content-security-policy.ts';
import type { ReadFile } from './read-file.ts';
import { directScripts } from './direct-scripts.ts';
import { shortSpellings } from './short-spellings.ts';
import { coloursIn, usedWords } from './used-words.ts';
import { styleInliner } from './inline-styles.ts';

/** Kinds of page whose scripts fetch parts of pages of other kinds and show them, and how these kinds start. */
const FETCHES_FROM: ReadonlyMap<string, string> = new Map([['shortlist//', 'topics/*/']]);

/**
 * Rewrites the built pages so that a visitor waits for as few answers as can be: the rules of style that a kind of page
 * uses stand in the page, and its scripts are all named there. With `hasPolicy`, pages carry their policy themselves.
 */
export function finishPages(base: string, hasPolicy: boolean): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const read: ReadFile = (address) => readFileSync(join(folder, address.slice(base.length)), 'utf8');
        const kinds = Map.groupBy(pages, ({ pathname }) => kindOf(pathname, readPage(pageFile(folder, pathname))));
        const filesOf = (isWanted: (kind: string) => boolean) =>
          [...kinds].flatMap(([kind, pages]) =>
            isWanted(kind) ? pages.map(({ pathname }) => pageFile(folder, pathname)) : [],
          );
        // Before any page is rewritten, for some show parts of others.
        const wordsOf = new Map(
          [...kinds.keys()].map((kind) => {
            const fetched = FETCHES_FROM.get(kind) ?? '';
            const files = filesOf((each) => each === kind || (fetched !== '' && each.startsWith(fetched)));
            return [kind, usedWords(files.values().map(readPage), read)];
          }),
        );
        for (const [kind, words] of wordsOf) {
          const files = filesOf((each) => each === kind);
          const inline = styleInliner(words, read);
          for (const file of files) {
            const page = shortSpellings(shortScopes(directScripts(await inline(readPage(file)), read)));
            writeFileSync(file, hasPolicy ? withPolicy(page, file) : page);
          }
        }
        logger.info(`${String(kinds.size)} kinds of page in ${String(Math.round(performance.now() - started))} ms`);
      },
    },
  };
}

/** The first folder of addresses in the languages that have one. */
const LANGUAGE_FOLDER = new RegExp(`^(?:${LANGUAGES.join('|')})/`);

/**
 * Pages of a kind are made by the same components: `en/topics/x/` and `topics/y/` are of one, where they have the colour
 * of one track.
 */
function kindOf(pathname: string, html: string): string {
  const [kind = '', ...rest] = pathname.replace(LANGUAGE_FOLDER, '').split('/').filter(Boolean);
  const [colour = '', ...others] = coloursIn(html);
  return [kind, rest.length > 0 ? '*' : '', others.length > 0 ? '' : colour].join('/');
}

function pageFile(folder: string, pathname: string): string {
  const file = join(folder, pathname, 'index.html');
  return existsSync(file) ? file : join(folder, `${pathname.replace(/\/$/, '')}.html`);
}

function readPage(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Astro's scopes of styles have names for the whole site, which do not compress; a page with its own styles needs few. */
function shortScopes(html: string): string {
  const scopes = [...new Set(html.match(/\bastro-[a-z0-9]{8}\b/g))];
  return html.replace(/\bastro-[a-z0-9]{8}\b/g, (scope) => `s${String(scopes.indexOf(scope))}`);
}
