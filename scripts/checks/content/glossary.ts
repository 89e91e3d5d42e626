import { clausesWithTerm } from '../../../src/logic/glossary.ts';
import type { GlossaryEntry } from '../../../src/model/glossary.ts';
import type { Check, CheckInput } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { hasRendering, words } from './renderings.ts';
import { clauseWords, contains } from './clause-text.ts';

/** A term stands in the notice or is called a word of ours, and the notice's translation has each of its renderings. */
export const glossary: Check = {
  name: 'glossary',
  run: (input, say) => {
    const entries = input.dataset.glossary;
    const known = new Set(entries.flatMap((entry) => translations(input, entry)).flatMap(words));
    const terms = entries.filter(({ ownWord }) => !ownWord).length;
    say(
      `glossary: ${String(terms)} terms of the notice, ${String(entries.length - terms)} words of ours, ` +
        `${String(entries.flatMap(renderings).length)} renderings`,
    );
    return entries.flatMap((entry) =>
      [
        ...misplaced(input, entry),
        ...unrendered(input, entry),
        ...repeated(input, entry),
        ...renderings(entry).flatMap((rendering) => unused(rendering, entry.term, translations(input, entry), known)),
      ].map((fault) => ({ file: input.paths.glossary, id: entry.id, ...fault })),
    );
  },
};

type Fault = Pick<Problem, 'found' | 'fix'>;

const renderings = ({ en, variants }: GlossaryEntry): string[] => [...(en ? [en] : []), ...variants];

/** The English of every clause and topic in which a term stands, as far as they are translated. */
function translations({ catalog }: CheckInput, { term }: GlossaryEntry): string[] {
  return clausesWithTerm(catalog, term)
    .map((clause) => clauseWords(catalog, clause, 'en').whole.trim())
    .filter(Boolean);
}

/** The notice has every term, and none of our own words. */
function misplaced({ catalog, source }: CheckInput, { term, ownWord }: GlossaryEntry): Fault[] {
  if (ownWord) {
    if (!contains(source, term)) return [];
    return [{ found: `"${term}" has ownWord, but stands in the notice`, fix: 'take ownWord out' }];
  }
  if (clausesWithTerm(catalog, term).length > 0) return [];
  return [
    {
      found: `"${term}" does not stand in the notice, or only in longer terms of the glossary`,
      fix: 'take it out; if it is a word of this site, say in ownWord what it stands for',
    },
  ];
}

/** An edition with its English complete has it for every term. */
function unrendered({ dataset }: CheckInput, { en }: GlossaryEntry): Fault[] {
  if (en !== undefined || !dataset.edition.completeLanguages.includes('en')) return [];
  return [
    {
      found: 'has no "en", though edition.yaml says that the English is complete',
      fix: 'write how the English renders it, or take en out of completeLanguages',
    },
  ];
}

/** A term has one entry; renderings that differ by inflection alone are one. */
function repeated({ dataset }: CheckInput, entry: GlossaryEntry): Fault[] {
  const twin = dataset.glossary.find(({ id, term }) => term === entry.term && id !== entry.id);
  const forms = renderings(entry).filter((one, at, all) =>
    all.slice(0, at).some((other) => hasRendering(one, other) && hasRendering(other, one)),
  );
  return [
    ...(twin ? [{ found: `"${entry.term}" is the term of "${twin.id}" too`, fix: 'join the two into one' }] : []),
    ...forms.map((one) => ({ found: `"${one}" is a form of a rendering before it`, fix: 'take it out' })),
  ];
}

/** Words with which a whole phrase neither begins nor ends. */
const DANGLING = /^(?:and|or|of)\s|\s(?:and|or|of|the|an?)$/i;

/** A rendering is a phrase of whole words, and a translation of its term has it. What is not translated yet is not judged. */
function unused(rendering: string, term: string, translations: readonly string[], known: ReadonlySet<string>): Fault[] {
  if (DANGLING.test(rendering)) {
    return [{ found: `"${rendering}" is a piece of a phrase`, fix: 'write the whole phrase, or take it out' }];
  }
  if (translations.length === 0) return [];
  if (!translations.some((english) => hasRendering(english, rendering))) {
    return [
      {
        found: `"${rendering}" stands in no translation of a text with "${term}"`,
        fix: 'write what the translations have, or take it out',
      },
    ];
  }
  return words(rendering)
    .filter((word) => /\p{L}/u.test(word) && !known.has(word) && !known.has(plural(word)))
    .map((word) => ({
      found: `"${rendering}": "${word}" is no word of the translations, nor is its plural`,
      fix: 'write the word as they have it',
    }));
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`;
}
