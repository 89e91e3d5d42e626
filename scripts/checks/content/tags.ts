import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { VOCABULARIES } from '../../../src/model/vocabulary.ts';
import { repeated } from './repeated.ts';
import type { Check } from './types.ts';

/** A tag quotes words that stand in the title or the brief, and stands once. */
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
      ];
    }),
};
