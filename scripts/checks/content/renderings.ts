import { remembered } from './remembered.ts';

/** The most words that the … of a rendering stands for. */
const LONGEST_GAP = 8;

/**
 * Whether an English text has a rendering as whole words in one sentence, whatever their case, hyphens, quotation marks and
 * inflection. A … in the rendering stands for a few words of the sentence.
 */
export function hasRendering(english: string, rendering: string): boolean {
  return pattern(rendering).test(` ${uninflected(english)} `);
}

/** The words of an English text in lower case, and its points and symbols; hyphens and quotation marks only part them. */
export function words(english: string): string[] {
  const plain = english.toLowerCase().replaceAll('’', "'");
  return plain.match(/[\p{L}\p{N}]+(?:'\p{L}+)*|[^\p{L}\p{N}\p{Pd}\p{Pi}\p{Pf}\s'"]/gu) ?? [];
}

/** The pattern of a rendering, for texts without endings. */
const pattern = remembered((rendering) => {
  const parts = rendering.split('…').map((part) => RegExp.escape(uninflected(part)));
  return new RegExp(` ${parts.join(` (?:[^\\s.;:!?]+ ){0,${String(LONGEST_GAP)}}`)} `);
});

/** The words of an English text without their endings. */
const uninflected = remembered((english) => words(english).map(withoutEnding).join(' '));

/**
 * A word without its English endings ('s, -s, -es, -ies, -ed, -ing, and the -e or doubled consonant before them). The
 * rest need not be a word, and is only for comparison.
 */
function withoutEnding(word: string): string {
  return word
    .replace(/'s$/, '')
    .replace(/(?<=\p{L}{2})ie[sd]$/u, 'y')
    .replace(/(?<=\p{L}{2}[^su])s$/u, '')
    .replace(/(?<=[aeiouy]\p{L}*)(?:ing|ed)$/u, '')
    .replace(/(?<=\p{L}{2})e$/u, '')
    .replace(/([^aeiou])\1$/u, '$1');
}
