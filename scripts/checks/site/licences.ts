import { LICENCES } from '../../../src/logic/file-paths.ts';
import type { DistCheck } from './types.ts';
import { importedPackages } from '../../../integrations/licences/imported-packages.ts';
import { namedIn } from '../../../integrations/licences/write-licences.ts';

/** The texts of the licences of all packages that browsers get come with the site. */
export const licences: DistCheck = {
  name: 'licences',
  run: ({ files, text }) => {
    const named = files.has(LICENCES) ? namedIn(text(LICENCES)) : new Set<string>();
    return [...importedPackages(), 'pagefind']
      .filter((name) => !named.has(name))
      .map((name) => ({
        file: LICENCES,
        id: name,
        found: 'has no text of the licence of this package, which scripts of the site import',
        fix: 'see integrations/licences/packages.ts',
      }));
  },
};
