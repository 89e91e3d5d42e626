import { LIST_FILES, RECORD_FILES } from '../../../src/model/dataset.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Place } from './places.ts';

const AWARDS = RECORD_FILES.awards;
/** The file of each kind of record; all other kinds are fields of edition.yaml. */
const FILES: Readonly<Record<string, { path: string }>> = {
  phase: LIST_FILES.phases,
  entry: LIST_FILES.entryWays,
  contact: LIST_FILES.contacts,
  limit: LIST_FILES.parameters,
  question: LIST_FILES.questions,
  rule: LIST_FILES.eligibilityRules,
  reminder: LIST_FILES.reminders,
  group: LIST_FILES.groups,
  organization: LIST_FILES.organizations,
  role: LIST_FILES.roles,
  'track-bodies': LIST_FILES.tracks,
  prize: AWARDS,
  cumulation: AWARDS,
  honours: AWARDS,
  'further-round': AWARDS,
};

/** A record, or fields of a file. */
type Value = { id?: string } & Readonly<Record<string, unknown>>;

/**
 * A draft of what was read at a place; what the value has of undefined and of empty lists is left out. It is called by its
 * kind and the id of the record.
 */
export function draftOf(kind: string, value: Value, { clause, text }: Place, id?: string): Draft {
  const stated: unknown = JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (Array.isArray(each) && each.length === 0 ? undefined : each)),
  );
  const own = id ?? (value.id === undefined ? kind : `${kind}-${value.id}`);
  const { path } = FILES[kind] ?? RECORD_FILES.edition;
  return { id: own, kind, file: path, value: stated, clause: clause.id, quote: text };
}

/** A draft of a fact of edition.yaml with its clause, from the first place where it can be read. */
export function editionFact<At extends Place>(
  kind: string,
  name: string,
  places: readonly At[],
  read: (place: At) => unknown,
): Draft[] {
  const found = places.map((place) => ({ place, fact: read(place) })).find(({ fact }) => fact !== undefined);
  return found ? [draftOf(kind, { [name]: found.fact, [`${name}Clause`]: found.place.clause.id }, found.place)] : [];
}
