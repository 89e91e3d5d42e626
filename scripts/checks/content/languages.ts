import type { Language } from '../../../src/model/language.ts';
import type { Check } from '../../content/check.ts';
import { localizedTexts } from '../../content/texts.ts';

/** An edition that declares a language complete has every text in it. */
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
    const [first, ...others] = dataset.edition.completeLanguages;
    const names = (language: Language) =>
      pages.map(({ file }) => file).filter((file) => file.startsWith(`docs/${language}/`));
    const pagesMissing = others.flatMap((language) =>
      names(first ?? language)
        .map((file) => file.replace(`docs/${String(first)}/`, `docs/${language}/`))
        .filter((file) => !pages.some((page) => page.file === file))
        .map((file) => ({
          file,
          id: '',
          found: `the page is missing, and edition.yaml declares ${language} complete`,
          fix: `translate it, or take ${language} out of completeLanguages`,
        })),
    );
    return [...missing, ...pagesMissing];
  },
};
