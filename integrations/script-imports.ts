import { posix } from 'node:path';
import { parse } from 'es-module-lexer';

/** The addresses of the scripts beside it that a script at an address imports: `needed` before it runs, `later` where it asks for it. */
export interface ScriptImports {
  needed: string[];
  later: string[];
}

/** The imports of a built script with this code at `address`. Throws an Error if the code is not a module. */
export function scriptImports(code: string, address: string): ScriptImports {
  const found: ScriptImports = { needed: [], later: [] };
  const [imports] = parse(code);
  for (const each of imports) {
    if (!('specifier' in each) || !each.specifier?.startsWith('./')) continue;
    const list = each.type === 'dynamic' ? found.later : found.needed;
    list.push(posix.join(posix.dirname(address), each.specifier));
  }
  return found;
}

/** The addresses of `entries` and of all scripts that they need before they run, each once. */
export function neededScripts(entries: readonly string[], read: (address: string) => string): string[] {
  const all = new Set(entries);
  for (const address of all) for (const each of scriptImports(read(address), address).needed) all.add(each);
  return [...all];
}
