import type { Language } from '../model/language.ts';
import type { Catalog } from './catalog.ts';
import { perLanguage } from './per-catalog.ts';

/** How many examples a hint has. */
const MOST = 3;

/**
 * Everyday words that find a topic of the edition, of different tracks as far as there are; in an edition without such the
 * names of sectors, or the shortest titles. The same content always gives the same ones.
 */
export const searchExamples = perLanguage(
  ({ tracks, topicsOf, topics, term }: Catalog, language: Language): string[] => {
    const ofTrack = tracks.flatMap(
      (track) => topicsOf(track).find(({ aliases }) => aliases[language].length > 0) ?? [],
    );
    const aliases = ofTrack.flatMap(({ aliases: all }) => all[language][0] ?? []);
    const tags = topics.flatMap(({ sectors }) =>
      sectors.map(({ id }) => term('sectors', id).name[language] ?? []).flat(),
    );
    const titles = topics.flatMap(({ title }) => title[language] ?? []).sort((a, b) => a.length - b.length);
    return [...new Set([aliases, tags, titles].find((words) => words.length > 0))].slice(0, MOST);
  },
);
