import { contentFields } from './content-fields.ts';
import { remembered } from './remembered.ts';
import type { CheckInput } from './types.ts';

/** The fields that name the id of another record, by their paths, and the kind of that record. */
const FIELDS = {
  track: /^topics\.track$|^benefits\.special\.track$|\.tracks$/,
  organization: /\.(?:organizers|members|forms|guidingOrganizations|provider|organization)$/,
  clause: /\.(?:clause|clauses|definedIn|\w+Clause)$/,
  section: /^edition\.(?:notice|annex|entry)$/,
  phase: /^edition\.registration$/,
  'prize level': /^awards\.allocations\.prizes\.[^.]+$/,
  concern: /\.concern$/,
  page: /^omissions\.page$/,
  topic: /\.topics$/,
  group: /\.groups$/,
  icon: /^tracks\.icon$/,
  sectors: /^topics\.sectors\.id$/,
  techniques: /^topics\.techniques\.id$/,
  dataSources: /^topics\.dataSources\.id$/,
} as const;

/** A kind of record that others name by its id. */
export type Kind = keyof typeof FIELDS | 'sub-track';

/** An id that a record names. */
export interface Reference {
  file: string;
  id: string;
  kind: Kind;
  target: string;
}

/** Every id that a record names, by the table above, and the sub-tracks of topics. */
export function namedIds(input: CheckInput): Reference[] {
  const named = contentFields(input).flatMap(({ file, id, path, steps, value }) =>
    kindsAt(path).flatMap((kind): Reference[] => {
      const target = kind === 'prize level' ? steps.at(-1) : value;
      return typeof target === 'string' ? [{ file, id, kind, target }] : [];
    }),
  );
  return [...named, ...namedSubtracks(input)];
}

const KINDS = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

const kindsAt = remembered((path) => KINDS.filter((kind) => FIELDS[kind].test(path)));

/** The sub-tracks of topics, each with its track; `null` where a topic of a track that has some names none. */
function namedSubtracks({ dataset, fileOf }: CheckInput): Reference[] {
  return dataset.topics
    .filter(({ track, subtrack }) => subtrack ?? dataset.tracks.find(({ id }) => id === track)?.subtracks[0])
    .map((topic) => ({
      file: fileOf(topic),
      id: topic.id,
      kind: 'sub-track',
      target: `${topic.track}/${topic.subtrack ?? 'null'}`,
    }));
}
