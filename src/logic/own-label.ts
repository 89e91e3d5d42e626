import { SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { Edition } from '../model/edition.ts';
import { chineseNumeral } from './chinese-numeral.ts';

/** A track, sub-track or topic: its number, and the label of its own where it has one. */
export interface Numbered {
  number: number;
  label?: string | undefined;
}

/**
 * What the notice prints before the title of a track, sub-track or topic: its own label, or the edition's pattern with
 * its number in it (`{1}`: 3, `{一}`: 三).
 */
export function ownLabelOf({ number, label }: Numbered, pattern: string): string {
  if (label !== undefined) return label;
  return pattern.replace('{1}', () => String(number)).replace('{一}', () => chineseNumeral(number));
}

/**
 * What a topic's number is called on a page: as the notice prints it where that is a word (课题A), else by its number, which
 * is its position where the notice prints none.
 */
export function topicLabel(
  topic: Numbered,
  labels: Edition['labels'],
  language: Language,
  words: { label: (number: number) => string },
): string {
  const printed = ownLabelOf(topic, labels.topic).replace(/[\p{P}\s]+$/u, '');
  return language === SOURCE_LANGUAGE && /\p{Script=Han}/u.test(printed) ? printed : words.label(topic.number);
}

/** The same before the topic's title, as in the notice; nothing where the notice prints nothing. */
export function printedTopicLabel(
  topic: Numbered,
  labels: Edition['labels'],
  language: Language,
  words: { printedLabel: (number: number) => string },
): string {
  const printed = ownLabelOf(topic, labels.topic);
  return language === SOURCE_LANGUAGE || printed === '' ? printed : words.printedLabel(topic.number);
}
