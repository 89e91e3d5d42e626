import type { Check, CheckInput } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { localizedTexts } from './localized-texts.ts';
import { unstatedFacts, unstatedFactsAndNumbers } from './unstated.ts';

/**
 * The facts in our own prose are in the notice: days, telephone numbers, official addresses, titles and citations in
 * every text, and in Markdown pages years and numbers of things, too.
 */
export const proseFacts: Check = {
  name: 'facts of prose',
  run: (input, say) => {
    const [inPages, inTexts] = [pageTexts(input), ownTexts(input)];
    say(`facts of prose: ${String(inPages.length)} texts of pages and ${String(inTexts.length)} others checked`);
    const problems = ({ file, id, text }: PlacedWords, unstated: (text: string) => string[]): Problem[] =>
      unstated(text).map((words) => ({
        file,
        id,
        found: `says "${words}", and the notice does not say this there`,
        fix: 'write what the notice says, or leave it out',
      }));
    const [find, findAll] = [unstatedFacts(input), unstatedFactsAndNumbers(input)];
    return [...inPages.flatMap((each) => problems(each, findAll)), ...inTexts.flatMap((each) => problems(each, find))];
  },
};

interface PlacedWords {
  file: string;
  id: string;
  text: string;
}

/** The texts of Markdown pages, and the addresses of their links out of the site. */
function pageTexts({ pages }: CheckInput): PlacedWords[] {
  return pages.flatMap(({ file, fields, texts, links }) => [
    ...Object.entries(fields ?? {}).map(([id, text]) => ({ file, id, text })),
    ...[
      ...texts,
      ...links
        .filter(({ url }) => /^[a-z]+:/i.test(url) && !texts.some(({ text }) => text.includes(url)))
        .map(({ line, url }) => ({ line, text: url })),
    ].map(({ line, text }) => ({ file, id: `line ${String(line)}`, text })),
  ]);
}

/** Texts that are not the notice's own, which is compared with the source to the letter. */
function ownTexts(input: CheckInput): PlacedWords[] {
  return localizedTexts(input)
    .filter(({ file }) => !/^(notice|topics)\//.test(file))
    .flatMap(({ file, place, value }) =>
      Object.entries(value).flatMap(([language, text]) =>
        text === null ? [] : [{ file, id: `${place}.${language}`, text }],
      ),
    );
}
