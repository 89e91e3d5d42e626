import { PurgeCSS } from 'purgecss';
import type { ReadFile } from './read-file.ts';
import { colourWord } from './used-words.ts';

/** A style sheet that the head of a page links, with the media it is for. */
const LINK = /<link rel="stylesheet" href="([^"]+)"(?: media="(\w+)")?>(?=[^]*<\/head>)/g;

/** A class that no page has. */
const NOWHERE = '.nowhere';

/**
 * A function that puts into a page the rules of its style sheets that may apply to the `used` words, in place of the
 * links: a visitor waits for one answer, not for two.
 */
export function styleInliner(used: ReadonlySet<string>, read: ReadFile): (html: string) => Promise<string> {
  const styles = new Map<string, string>();
  return async (html) => {
    const links = [...html.matchAll(LINK)];
    for (const [link, href = '', media] of links) {
      // The only sheet of a medium is Starlight's for print, for which the site's own stands in.
      if (!styles.has(link)) styles.set(link, media ? '' : await purge(read(href), used));
    }
    const [first] = links;
    if (!first) return html;
    const style = `<style>${links.map(([link]) => styles.get(link) ?? '').join('')}</style>`;
    return html.replace(first[0], () => style).replace(LINK, '');
  };
}

async function purge(css: string, used: ReadonlySet<string>): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: [...used].join(' '), extension: 'html' }],
    css: [{ raw: withoutIdle(css, used) }],
    defaultExtractor: (text) => text.split(' '),
    // What browsers and scripts set without naming it, and states that stand alone, as `:lang(en)`.
    safelist: {
      standard: ['html', 'body', 'open', 'hidden', /^:/],
      // What the style sheets in scripts ask for.
      variables: [...used].filter((word) => word.startsWith('--')),
    },
    // Its values are addresses, which are no words.
    dynamicAttributes: ['href'],
    variables: true,
  });
  return result?.css ?? css;
}

/**
 * PurgeCSS looks neither into `:has(…)` nor at the values of attributes: where no page has what stands there, a class that
 * none has takes its place.
 */
function withoutIdle(css: string, used: ReadonlySet<string>): string {
  const isThere = (part: string) => [...part.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => used.has(name));
  return css
    .replace(/:has\(([^()]+)\)/g, (has, inner: string) => (inner.split(',').some(isThere) ? has : NOWHERE))
    .replace(/\[data-colour="(\d+)"\]/g, (has, colour: string) => (used.has(colourWord(colour)) ? has : NOWHERE));
}
