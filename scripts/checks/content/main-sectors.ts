import type { Check } from './types.ts';

/** A topic is mainly about a sector, and those it is mainly about stand before those that it also serves. */
export const mainSectors: Check = {
  name: 'main sectors',
  isLocal: true,
  run: ({ dataset, fileOf }) =>
    dataset.topics.flatMap((topic) => {
      const { id, sectors } = topic;
      const problem = (found: string, fix: string) => ({ file: fileOf(topic), id, found: `sectors: ${found}`, fix });
      if (sectors.length > 0 && sectors.every(({ also }) => also)) {
        return [problem('all are marked "also"', 'take "also" from what the topic is mainly about')];
      }
      return sectors
        .filter(({ also }, at) => !also && sectors[at - 1]?.also)
        .map((sector) => problem(`"${sector.id}" stands after one marked "also"`, 'put those marked "also" last'));
    }),
};
