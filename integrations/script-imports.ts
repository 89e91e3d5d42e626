import { posix } from 'node:path';
import { parse, tokTypes, type Token } from 'acorn';

/** The addresses of the scripts beside it that a script at an address imports: `needed` before it runs, `later` where it asks for it. */
export interface ScriptImports {
  needed: string[];
  later: string[];
}

/** The imports of a built script with this code at `address`. Throws an Error if the code is not a module. */
export function scriptImports(code: string, address: string): ScriptImports {
  const tokens: Token[] = [];
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens });
  const needed = body.map((node) => ('source' in node ? node.source?.value : undefined));
  // `import`, `(`, and a text in quotation marks or in backquotes, which are tokens of their own.
  const later = tokens.flatMap(({ type }, at) => {
    const [bracket, first, second] = tokens.slice(at + 1, at + 4);
    if (type.keyword !== 'import' || bracket?.type !== tokTypes.parenL || !first || !second) return [];
    return first.type === tokTypes.backQuote
      ? [code.slice(second.start, second.end)]
      : [code.slice(first.start + 1, first.end - 1)];
  });
  const beside = (sources: readonly unknown[]) =>
    sources.flatMap((source) =>
      typeof source === 'string' && source.startsWith('./') ? [posix.join(posix.dirname(address), source)] : [],
    );
  return { needed: beside(needed), later: beside(later) };
}

/** The addresses of `entries` and of all scripts that they need before they run, each once. */
export function neededScripts(entries: readonly string[], read: (address: string) => string): string[] {
  const all = new Set(entries);
  for (const address of all) for (const each of scriptImports(read(address), address).needed) all.add(each);
  return [...all];
}
