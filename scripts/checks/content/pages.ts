import { paths } from '../../../src/logic/paths.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { pageAddress, siteAddresses } from './site-addresses.ts';
import { strangeCharacters } from '../../../src/data/read/characters.ts';
import { problemsOf } from './problems-of.ts';
import type { Check, CheckInput } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';

/** Pages to which the site itself links. */
const LINKED = [paths.about];

/** The Markdown pages have addresses of their own, in the notice's language first of all, and headings below their title. */
export const pages: Check = {
  name: 'pages',
  run: (input) => [...addressFaults(input), ...missingPages(input), ...textFaults(input)],
};

function addressFaults(input: CheckInput): Problem[] {
  const own = siteAddresses({ ...input, pages: [] });
  return input.pages.flatMap(({ file }): Problem[] => {
    const address = pageAddress(file);
    const folder = address.split('/')[1] ?? '';
    if (!/^\/([a-z0-9]+(-[a-z0-9]+)*\/)*$/.test(address)) {
      return [
        {
          file,
          id: '',
          found: 'has a name that makes no address',
          fix: 'name it with a-z, 0-9 and hyphens, such as how-to.md',
        },
      ];
    }
    const isTaken = own.has(address) || address === '/404/' || LANGUAGES.some((language) => language === folder);
    if (!isTaken || LINKED.some((path) => path === address)) return [];
    return [{ file, id: '', found: `the site has another page at ${address}`, fix: 'give the file another name' }];
  });
}

/** A page in another language alone would have no original; a page that is linked to has to be there. */
function missingPages({ dataset, pages: all }: CheckInput): Problem[] {
  const original = (file: string) => file.replace(/^docs\/[^/]*\//, `docs/${SOURCE_LANGUAGE}/`);
  const files = new Set(all.map(({ file }) => file));
  const linked = LINKED.map((path) => `docs/${SOURCE_LANGUAGE}${path.replace(/\/$/, '.md')}`);
  const untranslated = dataset.edition.completeLanguages.flatMap((language) =>
    [...files]
      .filter((file) => file === original(file))
      .map((file) => file.replace(`docs/${SOURCE_LANGUAGE}/`, `docs/${language}/`))
      .filter((file) => !files.has(file))
      .map((file) => ({
        file,
        id: '',
        found: `the page is missing, and edition.yaml declares ${language} complete`,
        fix: `translate it, or take ${language} out of completeLanguages`,
      })),
  );
  return [
    ...untranslated,
    ...all
      .filter(({ file }) => !files.has(original(file)))
      .map(({ file }) => ({
        file,
        id: '',
        found: `there is no ${original(file)}, of which it is a translation`,
        fix: 'add that page, or take this one away',
      })),
    ...linked
      .filter((file) => ![...files].some((other) => original(other) === file))
      .map((file) => ({ file, id: '', found: 'the file is missing', fix: 'restore it: the site links to this page' })),
  ];
}

function textFaults({ pages: all }: CheckInput): Problem[] {
  return all.flatMap((page) =>
    page.texts.flatMap(({ line, text, level }) => {
      return problemsOf(page.file, `line ${String(line)}`, [
        [level === 1, `the heading "${text}" is of the first level, which is the title's`, 'start it with "## "'],
        // Markdown has entities, such as "&zwnj;", for what nobody sees.
        ...strangeCharacters(text).map(({ found, fix }) => [true, found, fix] as const),
      ]);
    }),
  );
}
