import type { ReadFile } from './read-file.ts';
import { neededScripts } from './script-imports.ts';

const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** A script that does nothing but import another. */
const DETOUR = /^import\s*["']\.\/([\w.-]+)["'];?\s*$/;

/**
 * A page whose scripts are asked for at once: where one only leads to another, that one stands in its place; what they
 * import is named in the head, or a browser would learn of it only from the scripts, one answer after the other.
 */
export function directScripts(html: string, read: ReadFile): string {
  const direct = html.replace(SCRIPT, (script, address: string) => {
    const [, target] = DETOUR.exec(read(address)) ?? [];
    return target === undefined ? script : script.replace(address, address.replace(/[^/]+$/, target));
  });
  const entries = [...direct.matchAll(SCRIPT)].map(([, address = '']) => address);
  const imported = neededScripts(entries, read).filter((address) => !entries.includes(address));
  const links = imported.map((address) => `<link rel="modulepreload" href="${address}">`);
  return direct.replace('</head>', () => `${links.join('')}</head>`);
}
