import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';

/** A style sheet that a page links, with the media it is for. */
const LINK = /<link rel="stylesheet" href="([^"]+)"(?: media="(\w+)")?>/g;

/** An exception that Starlight makes in most of its rules, for parts of pages that this site has not. */
const NEVER_TRUE = ':not(:where(.not-content *))';

/**
 * Puts into each page the rules of its style sheets that pages of its kind use, in place of the links: a visitor waits
 * for one answer, not for two. Kinds are the folders of the site; what scripts add is found in the scripts.
 */
export function inlineStyles(base: string): AstroIntegration {
  return {
    name: 'inline-styles',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const started = performance.now();
        const folder = dir.pathname;
        const kinds = Map.groupBy(
          pages.map(({ pathname }) => pathname),
          kindOf,
        );
        const read = (path: string) => readFileSync(join(folder, path.slice(base.length)), 'utf8');
        for (const paths of kinds.values())
          await inlineKind(
            paths.map((path) => pageFile(folder, path)),
            read,
          );
        logger.info(`${String(kinds.size)} kinds of page in ${String(Math.round(performance.now() - started))} ms`);
      },
    },
  };
}

/** Pages of a kind are made by the same components: `en/topics/x/` and `topics/y/` are of one. */
function kindOf(pathname: string): string {
  const [kind = '', ...rest] = pathname.replace(/^en\//, '').split('/').filter(Boolean);
  return rest.length > 0 ? `${kind}/*` : kind;
}

function pageFile(folder: string, pathname: string): string {
  const file = join(folder, pathname, 'index.html');
  return existsSync(file) ? file : join(folder, `${pathname.replace(/\/$/, '')}.html`);
}

async function inlineKind(files: readonly string[], read: (path: string) => string): Promise<void> {
  const pages = files.map((file) => ({ file, html: readFileSync(file, 'utf8') }));
  const links = [...new Set(pages.flatMap(({ html }) => [...html.matchAll(LINK)].map(([link]) => link)))];
  const used = wordsOf(
    pages.map(({ html }) => html),
    read,
  );
  const styles = new Map<string, string>();
  for (const link of links) {
    const [, href = '', media] = new RegExp(LINK.source).exec(link) ?? [];
    // The only such sheet is Starlight's for print, for which the site's own stands in.
    if (media) continue;
    const css = read(href).replaceAll(NEVER_TRUE, '');
    const [result] = await new PurgeCSS().purge({
      content: [{ raw: used.join(' '), extension: 'html' }],
      css: [{ raw: css }],
      defaultExtractor: (text) => text.split(' '),
      safelist: { standard: ['html', 'body'] },
      variables: true,
    });
    styles.set(link, result?.css ?? css);
  }
  for (const { file, html } of pages) {
    const own = [...html.matchAll(LINK)].map(([link]) => styles.get(link) ?? '');
    const [first = ''] = html.match(LINK) ?? [];
    if (first === '') continue;
    const style = `<style>${own.join('')}</style>`;
    writeFileSync(file, html.replace(first, () => style).replace(LINK, ''));
  }
}

/** Every name that a selector may ask for: those in the tags of the pages, and all words of their scripts. */
function wordsOf(pages: readonly string[], read: (path: string) => string): string[] {
  const words = new Set<string>();
  const scripts = new Set<string>();
  for (const html of pages) {
    for (const [tag] of html.matchAll(/<[^>]+>/g)) for (const [word] of tag.matchAll(/[\w:-]+/g)) words.add(word);
    for (const [, src = ''] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) scripts.add(src);
  }
  for (const script of scripts) {
    const code = read(script);
    for (const [word] of code.matchAll(/[\w-]+/g)) words.add(word);
    for (const [, name = ''] of code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) {
      scripts.add(script.replace(/[^/]+$/, name));
    }
  }
  return [...words];
}
