import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Check } from './types.ts';
import { localizedTexts } from './localized-texts.ts';
import { compareTerms, compareTranslation, withoutOriginals, type Voice } from './compare-translation.ts';

/** The files that hold our own words about the notice; all others translate it, or name what is in it. */
const SITE_WORDS = /^(eligibility\/|corrections|faq|omissions|revisions)/;

function voiceOf(file: string): Voice {
  return SITE_WORDS.test(file) ? 'site' : 'notice';
}

/** The English says what the Chinese says, as far as a program can tell; exceptions are listed with their reasons. */
export const translation: Check = {
  name: 'translation',
  run: (input, say) => {
    const { glossary, translationExceptions: exceptions } = input.dataset;
    const texts = localizedTexts(input).filter(({ value }) => value.en !== null);
    const used = new Set<(typeof exceptions)[number]>();
    const differences = texts.flatMap(({ file, place, value }) => {
      const chinese = value[SOURCE_LANGUAGE];
      const english = withoutOriginals(value.en ?? '', chinese);
      return [...compareTranslation(chinese, english, voiceOf(file)), ...compareTerms(chinese, english, glossary)]
        .filter(({ rule, words }) => {
          const exception = exceptions.find(
            (each) => each.file === file && each.text === place && each.rule === rule && each.words === words,
          );
          if (exception) used.add(exception);
          return !exception;
        })
        .map(({ rule, found }) => ({
          file,
          id: `${place}.en`,
          found: `${rule}: ${found}`,
          fix: 'mend the translation; if it is right, list it in translation-exceptions.yaml with the reason',
        }));
    });
    const unfit = texts
      .filter(
        ({ value }) =>
          value.en === value[SOURCE_LANGUAGE] ||
          /[\p{Script=Han}，。；：、（）]/u.test(withoutOriginals(value.en ?? '', value[SOURCE_LANGUAGE])),
      )
      .map(({ file, place }) => ({
        file,
        id: `${place}.en`,
        found: 'has Chinese characters or punctuation in it, or is a copy of the Chinese',
        fix: 'translate it, or write null until it is translated; a name that stays Chinese is quoted as the Chinese has it, in “”',
      }));
    const idle = exceptions
      .filter((exception) => !used.has(exception))
      .map(({ text, rule, words }) => ({
        file: input.paths.translationExceptions,
        id: text,
        found: `the exception for ${rule} "${words}" is not needed`,
        fix: 'take it out, or correct its file and text',
      }));
    say(
      `translation: ${String(texts.length)} texts compared with the Chinese, ${String(glossary.length)} terms, ` +
        `${String(exceptions.length)} exceptions`,
    );
    return [...differences, ...unfit, ...idle];
  },
};
