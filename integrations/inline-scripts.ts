import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { SPECULATION_RULES } from '../src/logic/speculation-rules.ts';

/** The components that write a script into the page itself, each because a file would come too late. */
const WRITERS = ['src/components/shell/ThemeProvider.astro', 'src/components/common/NeedsScript.astro'];

const IN_COMPONENT = /<script is:inline>([\s\S]*?)<\/script>/g;

/** Every script that may stand in a page: the policy lets these run, and no site is published with another. */
export const knownScripts: ReadonlySet<string> = new Set([
  SPECULATION_RULES,
  ...WRITERS.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(IN_COMPONENT)].map(([, text = '']) => text)),
]);

/** Types of script elements that hold data, which no browser runs. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json']);

/** True if a script element has its code in it, and is neither a file nor data. */
export function isInlineScript(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return name === 'script' && !attributes.has('src') && !DATA_TYPES.has(attributes.get('type') ?? '');
}

/** The scripts that stand in a page itself, in their order. Throws an Error if one is not the site's. */
export function inlineScripts(html: string, page: string): string[] {
  const scripts = scriptsBelow(parse(html));
  const unknown = scripts.find((text) => !knownScripts.has(text));
  if (unknown !== undefined) throw new Error(`${page} has a script that is none of the site's: ${beginning(unknown)}`);
  return scripts;
}

/** As a browser reads a page: what looks like a script in the value of an attribute is none. */
function scriptsBelow(node: DefaultTreeAdapterTypes.Node): string[] {
  if (!('childNodes' in node)) return [];
  const below = [...node.childNodes, ...('content' in node ? [node.content] : [])].flatMap(scriptsBelow);
  if (!('tagName' in node)) return below;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  if (!isInlineScript(node.tagName, attributes)) return below;
  return [node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')];
}

/** The first words of a script, on one line. */
export function beginning(script: string): string {
  return `"${script.replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
}
