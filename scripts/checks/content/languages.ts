import type { Check } from './types.ts';
import { localizedTexts } from './localized-texts.ts';

/** An edition that declares a language complete has every text in it. */
export const languages: Check = {
  name: 'languages',
  isLocal: true,
  run: (input) => {
    const texts = localizedTexts(input);
    return input.dataset.edition.completeLanguages.flatMap((language) =>
      texts
        .filter(({ value }) => value[language] === null)
        .map(({ file, place }) => ({
          file,
          id: `${place}.${language}`,
          found: `has no text in ${language}, which edition.yaml declares complete`,
          fix: `translate it, or take ${language} out of completeLanguages`,
        })),
    );
  },
};
