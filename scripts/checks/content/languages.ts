import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Check } from '../../content/check.ts';
import { localizedTexts } from '../../content/texts.ts';

/** An edition that declares a language complete has every text and every page in it. */
export const languages: Check = {
  name: 'languages',
  isLocal: true,
  run: (input) => {
    const { dataset, pages } = input;
    const texts = localizedTexts(input);
    const missing = dataset.edition.completeLanguages.flatMap((language) =>
      texts
        .filter(({ value }) => value[language] === null)
        .map(({ file, place }) => ({
          file,
          id: `${place}.${language}`,
          found: `has no text in ${language}, which edition.yaml declares complete`,
          fix: `translate it, or take ${language} out of completeLanguages`,
        })),
    );
    const files = new Set(pages.map(({ file }) => file));
    const pagesMissing = dataset.edition.completeLanguages
      .flatMap((language) =>
        [...files]
          .filter((file) => file.startsWith(`docs/${SOURCE_LANGUAGE}/`))
          .map((file) => ({ language, file: file.replace(`docs/${SOURCE_LANGUAGE}/`, `docs/${language}/`) })),
      )
      .filter(({ file }) => !files.has(file))
      .map(({ language, file }) => ({
        file,
        id: '',
        found: `the page is missing, and edition.yaml declares ${language} complete`,
        fix: `translate it, or take ${language} out of completeLanguages`,
      }));
    return [...missing, ...pagesMissing];
  },
};
