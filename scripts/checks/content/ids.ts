import type { Check, CheckInput } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';

/** Ids are unique within their kind, and agree with the names of their files. */
export const ids: Check = {
  name: 'ids',
  run: (input) => [...repeatedIds(input), ...misnamedFiles(input)],
};

interface Named {
  id: string;
  file: string;
}

/** Everything that has an id, by kind. A topic's id starts with its track's or sub-track's: these share one kind. */
export function named({ dataset, paths, fileOf }: CheckInput): Record<string, Named[]> {
  const inFile = (file: string, items: readonly { id: string }[]) => items.map(({ id }) => ({ id, file }));
  const ownFile = (items: readonly { id: string }[]) => items.map((item) => ({ id: item.id, file: fileOf(item) }));
  const lists = (
    [
      'organizations',
      'roles',
      'phases',
      'rules',
      'questions',
      'parameters',
      'eligibilityRules',
      'reminders',
      'entrants',
      'eligibilityCases',
      'faq',
      'corrections',
      'omissions',
      'sectors',
      'techniques',
      'dataSources',
      'glossary',
    ] as const
  ).map((key) => [key, inFile(paths[key], dataset[key])]);
  const materials = dataset.materials.groups.flatMap((group) => [
    group,
    ...group.items.flatMap((item) => [item, ...item.points]),
  ]);
  return {
    ...(Object.fromEntries(lists) as Record<string, Named[]>),
    sections: ownFile(dataset.sections),
    topics: ownFile(dataset.topics),
    clauses: dataset.sections.flatMap((section) => inFile(fileOf(section), section.clauses)),
    'tracks and sub-tracks': inFile(
      paths.tracks,
      dataset.tracks.flatMap((track) => [track, ...track.subtracks]),
    ),
    ...Object.fromEntries(
      dataset.questions.map(({ id, options }) => [`options of ${id}`, inFile(paths.questions, options)]),
    ),
    materials: inFile(paths.materials, materials),
    contacts: dataset.contacts.map(({ organization }) => ({ id: organization, file: paths.contacts })),
    concerns: inFile(paths.benefits, dataset.benefits.concerns),
    'general benefits': inFile(paths.benefits, dataset.benefits.general),
    'special benefits': dataset.benefits.special.map(({ track }) => ({ id: track, file: paths.benefits })),
    'prize levels': inFile(paths.awards, dataset.awards.levels),
    'prize allocations': inFile(paths.awards, dataset.awards.allocations),
  };
}

function repeatedIds(input: CheckInput): Problem[] {
  return Object.entries(named(input)).flatMap(([kind, items]) =>
    [...Map.groupBy(items, ({ id }) => id)]
      .filter(([, same]) => same.length > 1)
      .map(([id, same]) => ({
        file: same.at(-1)?.file ?? '',
        id,
        found: `the id stands ${String(same.length)} times among the ${kind} (${[...new Set(same.map(({ file }) => file))].join(', ')})`,
        fix: 'give each its own id',
      })),
  );
}

/** File of a topic by its id, which starts with that of its track or sub-track. */
export function topicFile({ dataset }: CheckInput, id: string): string {
  const [, owner = '', number = ''] = /^(.*)-(\d+)$/.exec(id) ?? [];
  const track = dataset.tracks.find(({ subtracks }) => subtracks.some((subtrack) => subtrack.id === owner));
  return `topics/${track ? `${track.id}/` : ''}${owner}/${number}.yaml`;
}

function misnamedFiles({ dataset, fileOf }: CheckInput): Problem[] {
  const topics = dataset.topics.map((topic) => {
    const number = String(topic.number).padStart(2, '0');
    const id = `${topic.subtrack ?? topic.track}-${number}`;
    const file = `topics/${[topic.track, topic.subtrack ?? []].flat().join('/')}/${number}.yaml`;
    return { record: topic, id, file, says: 'track, sub-track and number' };
  });
  const sections = dataset.sections.map((section) => ({
    record: section,
    id: section.id,
    file: `notice/${section.id}.yaml`,
    says: 'the id',
  }));
  return [...topics, ...sections]
    .filter(({ record, id, file }) => record.id !== id || fileOf(record) !== file)
    .map(({ record, id, file, says }) => ({
      file: fileOf(record),
      id: record.id,
      found: `${says} call for the id "${id}" in the file ${file}`,
      fix: 'make the id, the name of the file and these agree',
    }));
}
