import { hasHan, runs } from './analysis.ts';
import { once } from './once.ts';

/** True if a text has a phrase: anywhere in Chinese, in other languages as whole words, singular or plural. */
export function contains(text: string, phrase: string, spacedText = once(() => spaced(text))): boolean {
  if (!text.includes(phrase)) return false;
  if (hasHan(phrase)) return true;
  const words = spaced(phrase);
  return spacedText().includes(words) || spacedText().includes(`${words.trimEnd()}s `);
}

/** The words of a text with a space at both ends of each. */
export const spaced = (text: string) => ` ${runs(text).join(' ')} `;

/** The longer a phrase, the less it is there by chance. */
export const lengthFactor = (phrase: string) => Math.min(1.5, 0.5 + phrase.length / (hasHan(phrase) ? 4 : 12));
