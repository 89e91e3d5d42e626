import { LANGUAGES, SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { DistCheck } from './types.ts';

const HAN = /\p{Script=Han}/u;

/** Elements whose text no reader hears as the page's: code, and the names of languages in their own words. */
const EXEMPT = new Set(['script', 'style', 'option', 'title']);

/** Four words of Latin letters in a row: an English phrase, not a name. */
const ENGLISH = /(?:\b[A-Za-z][a-z]+\s+){3}[a-z]+/;

/** Every page declares its language, and words of the other language stand below a `lang` that says so. */
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
        .filter(({ name, ancestors }) => ancestors.includes('body') && !EXEMPT.has(name))
        .flatMap(({ name, text, language }) => {
          const foreign = language.startsWith('zh') ? ENGLISH.test(text) && 'English' : HAN.test(text) && 'Chinese';
          const found = `${String(foreign)} without lang: "${text.trim().slice(0, 40)}"`;
          return foreign ? [{ file, id: `<${name}>`, found, fix: 'show the text with <Text>, or set lang' }] : [];
        });
      return [...wrong, ...unmarked];
    }),
};
