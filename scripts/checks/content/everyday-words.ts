import { LANGUAGES } from '../../../src/model/language.ts';
import { repeated } from './repeated.ts';
import type { Check } from './types.ts';

/** An everyday word of a topic, a track, a sub-track or a sector stands once. */
export const everydayWords: Check = {
  name: 'everyday words',
  isLocal: true,
  run: ({ dataset: { topics, tracks, sectors }, paths, fileOf }) =>
    [
      ...topics.map((topic) => ({ ...topic, file: fileOf(topic) })),
      ...tracks.flatMap((track) => [track, ...track.subtracks]).map((group) => ({ ...group, file: paths.tracks })),
      ...sectors.map((sector) => ({ ...sector, file: paths.sectors })),
    ].flatMap(({ id, file, aliases }) =>
      LANGUAGES.flatMap((language) =>
        repeated(aliases[language].map((alias) => alias.toLowerCase())).map((alias) => ({
          file,
          id,
          found: `aliases: "${alias}" is listed twice`,
          fix: 'take one out',
        })),
      ),
    ),
};
