import { topicFile } from '../../../src/logic/file-paths.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { contentFields } from './content-fields.ts';
import { remembered } from './remembered.ts';
import type { Check, CheckInput } from './types.ts';

/** Ids are unique within their kind, and agree with the names of their files. */
export const ids: Check = {
  name: 'ids',
  run: (input) => [...repeatedIds(input), ...misnamedFiles(input)],
};

/** Something that has an id. */
interface Named {
  kind: string;
  id: string;
  file: string;
}

/** Fields with ids of kinds that are no lists of the content. A topic's id starts with its track's or sub-track's: these share one kind. */
const KINDS: Partial<Record<string, string>> = {
  'tracks.id': 'tracks and sub-tracks',
  'tracks.subtracks.id': 'tracks and sub-tracks',
  'sections.clauses.id': 'clauses',
  'materials.groups.id': 'materials',
  'materials.groups.items.id': 'materials',
  'materials.groups.items.points.id': 'materials',
  'contacts.organization': 'contacts',
  'benefits.concerns.id': 'concerns',
  'benefits.general.id': 'general benefits',
  'benefits.special.track': 'special benefits',
  'awards.levels.id': 'prize levels',
  'awards.allocations.id': 'prize allocations',
};

/** What has an id and no address, and is not published. */
const UNPUBLISHED = new Set(['edition.id', 'groups.id', 'entryWays.id']);

const kindAt = remembered((path) => KINDS[path] ?? /^(\w+)\.id$/.exec(path)?.[1] ?? '');

/** Everything published that has an id. */
export function namedThings(input: CheckInput): Named[] {
  return contentFields(input).flatMap(({ path, id: owner, file, value }) => {
    const kind = path === 'questions.options.id' ? `options of ${owner}` : kindAt(path);
    return kind === '' || UNPUBLISHED.has(path) ? [] : [{ kind, id: String(value), file }];
  });
}

function repeatedIds(input: CheckInput): Problem[] {
  return [...Map.groupBy(namedThings(input), ({ kind, id }) => `${kind} ${id}`).values()].flatMap((same) => {
    const last = same.at(-1);
    if (!last || same.length === 1) return [];
    const files = [...new Set(same.map(({ file }) => file))].join(', ');
    const found = `the id stands ${String(same.length)} times among the ${last.kind} (${files})`;
    return [{ file: last.file, id: last.id, found, fix: 'give each its own id' }];
  });
}

/** File of a topic by its id, which starts with that of its track or sub-track. */
export function fileOfTopicId({ dataset }: CheckInput, id: string): string {
  const [, owner = '', number] = /^(.*)-(\d+)$/.exec(id) ?? [];
  const track = dataset.tracks.find(({ subtracks }) => subtracks.some((subtrack) => subtrack.id === owner));
  return topicFile({ track: track?.id ?? owner, subtrack: track ? owner : null, number: Number(number) });
}

function misnamedFiles({ dataset, fileOf }: CheckInput): Problem[] {
  const topics = dataset.topics.map((record) => {
    const id = `${record.subtrack ?? record.track}-${String(record.number).padStart(2, '0')}`;
    return { record, id, file: topicFile(record), says: 'track, sub-track and number' };
  });
  const sections = dataset.sections.map((record) => {
    const { id } = record;
    return { record, id, file: `notice/${id}.yaml`, says: 'the id' };
  });
  return [...topics, ...sections]
    .filter(({ record, id, file }) => record.id !== id || fileOf(record) !== file)
    .map(({ record, id, file, says }) => ({
      file: fileOf(record),
      id: record.id,
      found: `${says} call for the id "${id}" in the file ${file}`,
      fix: 'make the id, the name of the file and these agree',
    }));
}
