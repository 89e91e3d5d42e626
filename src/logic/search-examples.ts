import type { Language } from '../model/language.ts';
import type { Catalog } from './catalog.ts';
import { perLanguage } from './per-catalog.ts';

/** How many examples a hint has. */
const MOST = 3;

/**
 * Everyday words that find a topic of the edition, of different tracks as far as there are; words of the titles in an edition
 * without such. The same content always gives the same ones.
 */
export const searchExamples = perLanguage(({ tracks, topicsOf, topics }: Catalog, language: Language): string[] => {
  const ofTrack = tracks.flatMap((track) => topicsOf(track).find(({ aliases }) => aliases[language].length > 0) ?? []);
  const aliases = ofTrack.flatMap(({ aliases: all }) => all[language][0] ?? []);
  const titles = topics.flatMap(({ title }) => title[language] ?? []);
  return [...new Set(aliases.length > 0 ? aliases : titles)].slice(0, MOST);
});
