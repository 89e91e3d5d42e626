import { LANGUAGES, SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Topic } from '../../../src/model/topic.ts';
import { VOCABULARIES } from '../../../src/model/vocabulary.ts';
import type { Check } from './types.ts';

/**
 * A tag quotes words that stand in the title or the brief; tags and aliases stand once; the sectors that a topic is mainly
 * about stand before those that it also serves.
 */
export const tags: Check = {
  name: 'tags',
  isLocal: true,
  run: ({ dataset, fileOf }) =>
    dataset.topics.flatMap((topic) => {
      const problem = (found: string, fix: string) => ({ file: fileOf(topic), id: topic.id, found, fix });
      const brief = `${topic.title[SOURCE_LANGUAGE]}\n${topic.brief?.[SOURCE_LANGUAGE] ?? ''}`;
      return [
        ...VOCABULARIES.flatMap((vocabulary) => [
          ...topic[vocabulary].flatMap(({ id, evidence }) =>
            evidence
              .filter((words) => !brief.includes(words))
              .map((words) =>
                problem(
                  `${vocabulary}: the evidence "${words}" of "${id}" is in neither title nor brief`,
                  'copy the exact words of the title or the brief',
                ),
              ),
          ),
          ...repeated(topic[vocabulary].map(({ id }) => id)).map((id) =>
            problem(`${vocabulary}: "${id}" stands twice`, 'join the two into one'),
          ),
        ]),
        ...sectorFaults(topic).map(([found, fix]) => problem(`sectors: ${found}`, fix)),
        ...LANGUAGES.flatMap((language) =>
          repeated(topic.aliases[language].map((alias) => alias.toLowerCase())).map((alias) =>
            problem(`aliases: "${alias}" is listed twice`, 'take one out'),
          ),
        ),
      ];
    }),
};

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}

/** What is wrong with the sectors that a topic also serves, and how to mend it. */
function sectorFaults({ sectors }: Topic): [found: string, fix: string][] {
  if (sectors.length > 0 && sectors.every(({ also }) => also)) {
    return [['all are marked "also"', 'take "also" from what the topic is mainly about']];
  }
  return sectors
    .filter(({ also }, at) => !also && sectors[at - 1]?.also)
    .map(({ id }) => [`"${id}" stands after one marked "also"`, 'put those marked "also" last']);
}
