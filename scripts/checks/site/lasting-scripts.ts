import { releasePath, type Release } from '../../../src/logic/release.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { DistCheck } from './types.ts';

/** Data that scripts fetch, under names that carry hashes. */
const DATA = /\/_astro\/[\w.-]+\.[0-9a-f]{8}\.json/;

/**
 * Scripts stay the same when only the content changes, so that browsers keep them: none names the release or a file of
 * data; only pages and the release's own data do.
 */
export const lastingScripts: DistCheck = {
  name: 'lasting scripts',
  run: ({ files, text }) => {
    const release = releasePath(LANGUAGES[0]).slice(1);
    if (!files.has(release))
      return [{ file: release, id: '', found: 'is not there', fix: 'see src/outputs/release-data.ts' }];
    const { version } = JSON.parse(text(release)) as Release;
    return [...files]
      .filter((file) => /^_astro\/.*\.js$/.test(file))
      .flatMap((file) => {
        const [found] = [version, DATA.exec(text(file))?.[0]].filter((each) => each && text(file).includes(each));
        return found === undefined
          ? []
          : [{ file, id: '', found: `names ${found}`, fix: 'let the page that has the script name it' }];
      });
  },
};
