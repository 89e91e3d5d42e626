/** Endings that English spells in two ways, turned into one; what they turn into is compared, never shown. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // organise, organize; digitalisation, digitalization
  [/is(?=(?:e|es|ed|er|ers|ing|able|ation|ations)$)/, 'iz'],
  // analyse, analyze; not analysis
  [/ys(?=(?:e|es|ed|er|ers|ing)$)/, 'yz'],
  // colour, color; behavioural, behavioral
  [/(?<=[a-z]{3})our(?=(?:s|ed|ing|al|able|ful|less|hood|ite)?$)/, 'or'],
  // centre, center; kilometre, kilometer
  [/(?<=cent|met|lit|fib|theat|calib)re(?=s?$)/, 'er'],
  // catalogue, catalog
  [/(?<=catal|dial|anal|monol)ogue(?=s?$)/, 'og'],
  // programme, program
  [/(?<=program)me(?=s?$)/, ''],
  // licence, license; defence, defense
  [/(?<=licen|defen|offen|preten)c(?=(?:e|es|ed|ing)$)/, 's'],
  // modelling, modeling; not selling
  [/(?<=[aeiou][a-z]*[^aeiou][aeiou]l)l(?=(?:ing|ed|er|ers)$)/, ''],
];

/** A folded text with its words in that spelling. */
export function inOneSpelling(folded: string): string {
  return folded.replace(/[a-z]+/g, oneSpelling);
}

/** A word of small letters in the one spelling by which words are compared. */
export function oneSpelling(word: string): string {
  return word.length < 4 ? word : ENDINGS.reduce((each, [ending, instead]) => each.replace(ending, instead), word);
}

/** Folded words of -ize and -yze with -ise and -yse, as the English of this site has them; prize and size stay. */
export function inBritishSpelling(folded: string): string {
  return folded.replace(/\b([a-z]{4,}[iy])z(?=(?:e|es|ed|er|ers|ing|ation|ations)\b)/g, '$1s');
}
