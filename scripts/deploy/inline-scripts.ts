import { readFileSync } from 'node:fs';
import { SPECULATION_RULES } from '../../src/logic/speculation-rules.ts';

/** The components that write a script into the page itself, each because a file would come too late. */
const WRITERS = ['src/components/shell/ThemeProvider.astro', 'src/components/common/NeedsScript.astro'];

const IN_COMPONENT = /<script is:inline>([\s\S]*?)<\/script>/g;

/** Every script that may stand in a page: the policy lets these run, and no site is published with another. */
export const knownScripts: ReadonlySet<string> = new Set([
  SPECULATION_RULES,
  ...WRITERS.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(IN_COMPONENT)].map(([, text = '']) => text)),
]);

const INLINE_SCRIPT = /<script\b(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Blocks of data in script elements, which no browser runs. */
const DATA_BLOCK = /\stype=["']?application\/(ld\+)?json/;

/** The scripts that stand in a page itself, in their order. Throws an Error where one is none of the site's. */
export function inlineScripts(html: string, page: string): string[] {
  const scripts = [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes = '']) => !DATA_BLOCK.test(attributes))
    .map(([, , text = '']) => text);
  const unknown = scripts.find((text) => !knownScripts.has(text));
  if (unknown !== undefined) throw new Error(`${page} has a script that is none of the site's: ${beginning(unknown)}`);
  return scripts;
}

/** The first words of a script, on one line. */
export function beginning(script: string): string {
  return `"${script.replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
}
