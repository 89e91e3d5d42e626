import { LANGUAGES } from '../../../src/model/language.ts';
import { addressFault } from './addresses-out.ts';
import type { Check } from './types.ts';
import { localizedTexts } from './localized-texts.ts';

/** Markup that would be shown letter by letter. */
const SHOWN_AS_IT_IS: readonly { pattern: RegExp; name: string; fix: string }[] = [
  {
    pattern: /&(?:[a-z][a-z0-9]{1,30}|#\d+|#x[0-9a-f]+);/i,
    name: 'an entity of HTML',
    fix: 'type the character itself: "&" for "&amp;", a blank for "&nbsp;"',
  },
  {
    pattern: /!?\[[^\]]*\]\([^)]*\)/,
    name: 'a link of Markdown',
    fix: 'write the words alone: texts in YAML have no links and no markup',
  },
  {
    pattern: /\*\*[^*]+\*\*|`[^`]+`/,
    name: 'marks of Markdown',
    fix: 'take the marks out: texts in YAML have no markup',
  },
  {
    pattern: /\[object \w+\]|\bundefined\b|\bNaN\b/,
    name: 'what a program wrote by mistake',
    fix: 'write what was meant',
  },
  { pattern: /\S {2,}\S/, name: 'two blanks in a row', fix: 'leave one' },
];

const ADDRESS =
  /\b(?:https?|ftp|file|blob|wss?):\/\/[\x21-\x7e]+[\w/]|\b(?:javascript|vbscript):[\x21-\x7e]+|\bdata:\w+\/[\x21-\x7e]+/gi;

/** Texts in YAML are words alone, shown as they are, and name addresses that may be opened. */
export const plainTexts: Check = {
  name: 'plain texts',
  isLocal: true,
  run: (input) =>
    localizedTexts(input).flatMap(({ file, place, value }) =>
      LANGUAGES.flatMap((language) => {
        const text = value[language] ?? '';
        const id = `${place}.${language}`;
        return [
          ...SHOWN_AS_IT_IS.flatMap(({ pattern, name, fix }) => {
            const [found] = pattern.exec(text) ?? [];
            return found === undefined ? [] : [{ file, id, found: `has ${name}: "${found}"`, fix }];
          }),
          ...(text.match(ADDRESS) ?? []).flatMap((address) => {
            const fault = addressFault(address, input.source);
            return fault ? [{ file, id, found: `"${address}" ${fault.found}`, fix: fault.fix }] : [];
          }),
        ];
      }),
    ),
};
