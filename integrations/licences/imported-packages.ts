import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The imports of a module at run time: types leave no trace in scripts. */
const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm;

/**
 * The packages that the scripts of pages and the service worker import, by name: read from the source, as a second
 * witness beside what the bundler says.
 */
export function importedPackages(): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, ...found] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      // One of them is there.
      const address = found.join('');
      if (address.startsWith('.')) visit(join(dirname(file), address));
      else
        packages.add(
          address
            .split('/')
            .slice(0, address.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  };
  globSync(['src/islands/**/*.ts', 'src/service-worker/*.ts'])
    .filter((file) => !file.endsWith('.test.ts'))
    .forEach(visit);
  return packages;
}
