import type { Language } from '../model/language.ts';
import { NUMBER_OF_NUMERAL } from './chinese-numeral.ts';

/**
 * The number printed before a section or clause, with what parts it from the words after it. English writes its digits:
 * （一） is (1), 五、 is 5. A label that is a word (附件) is left out there, for the title says as much.
 */
export function printedLabel(label: string | null | undefined, language: Language): string {
  if (!label) return '';
  const numbered = label.replace(/[一二三四五六七八九十]+/, (numeral) =>
    String(NUMBER_OF_NUMERAL.get(numeral) ?? numeral),
  );
  return WRITTEN[language](label, /\p{Script=Han}/u.test(numbered) ? null : numbered);
}

/** How a language writes a label, `numbered` with its numeral in digits; null for a label that is a word. */
const WRITTEN: Record<Language, (label: string, numbered: string | null) => string> = {
  'zh-CN': (label, numbered) => (numbered === null ? `${label}：` : label),
  en: (_, numbered) =>
    numbered === null ? '' : `${numbered.replace('（', '(').replace('）', ')').replace('、', '.')} `,
};
