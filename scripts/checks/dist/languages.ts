import { LANGUAGES, SOURCE_LANGUAGE } from '../../../src/model/localized.ts';
import type { DistCheck } from '../../dist/check.ts';

const HAN = /\p{Script=Han}/u;

/** Elements whose text no reader hears as the page's: code, and the names of languages in their own words. */
const EXEMPT = new Set(['script', 'style', 'option', 'title']);

/** Every page declares its language, and Chinese words in a page of another language stand below a `lang` that says so. */
export const languages: DistCheck = {
  name: 'languages',
  run: ({ pages }) =>
    pages.flatMap(({ file, path, elements }) => {
      const wanted = LANGUAGES.find((language) => path.startsWith(`/${language}/`)) ?? SOURCE_LANGUAGE;
      const declared = elements.find(({ name }) => name === 'html')?.language ?? '';
      const wrong =
        declared === wanted
          ? []
          : [{ file, id: 'html', found: `lang is "${declared}"`, fix: `the page's address calls for "${wanted}"` }];
      const unmarked = elements
        .filter(({ name, ancestors }) => ancestors.includes('main') && !EXEMPT.has(name))
        .filter(({ text, language }) => HAN.test(text) && !language.startsWith('zh'))
        .map(({ name, text }) => ({
          file,
          id: `<${name}>`,
          found: `Chinese without lang: "${text.trim().slice(0, 40)}"`,
          fix: 'show the text with <Text>, or set lang',
        }));
      return [...wrong, ...unmarked];
    }),
};
