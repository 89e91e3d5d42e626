import type { Check } from './types.ts';
import { localizedTexts } from './localized-texts.ts';

/** Words that a reader can take in two ways, and what to write instead. */
const AMBIGUOUS = [
  {
    words: /\bmay not enter\b/i,
    fix: 'write "cannot enter" or, in a clause, "shall not enter": "may not" can also mean "perhaps does not"',
  },
];

/** No English text puts a no so that it can be read as a perhaps. */
export const wording: Check = {
  name: 'wording',
  run: (input) => {
    const texts = [
      ...localizedTexts(input).map(({ file, place, value }) => ({ file, id: `${place}.en`, text: value.en ?? '' })),
      ...input.pages
        .filter(({ file }) => file.startsWith('docs/en/'))
        .flatMap(({ file, fields, texts: parts }) =>
          [fields?.title, fields?.description, ...parts.map(({ text }) => text)].map((text = '') => ({
            ...{ file, id: '', text },
          })),
        ),
    ];
    return texts.flatMap(({ file, id, text }) =>
      AMBIGUOUS.flatMap(({ words, fix }) => {
        const found = words.exec(text)?.[0];
        return found === undefined ? [] : [{ file, id, found: `says "${found}"`, fix }];
      }),
    );
  },
};
