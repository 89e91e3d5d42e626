import type { Draft } from '../../../src/model/draft.ts';
import type { EditionRecord } from '../edition/edition-record.ts';
import type { TrackRecords } from '../edition/records.ts';
import type { Outline } from '../outline/types.ts';
import { Bodies, hostDrafts } from './bodies.ts';
import { contactDrafts } from './contacts.ts';
import { editionDrafts } from './edition-facts.ts';
import { entryDrafts } from './entry.ts';
import { groupDrafts } from './groups.ts';
import { limitDrafts } from './limits.ts';
import { phaseDrafts } from './phases.ts';
import { sentencesOf } from './places.ts';
import { prizeDrafts } from './prizes.ts';
import { ruleDrafts } from './rules.ts';

/** The facts that were read in a notice, in the order of their use to visitors: dates, ways to enter, contacts, limits. */
export function draftsOf(outline: Outline, { name, year }: EditionRecord, { tracks, topics }: TrackRecords): Draft[] {
  const sentences = sentencesOf(outline);
  const bodies = new Bodies(name['zh-CN']);
  const roles = bodies.roles(outline, tracks);
  const contacts = contactDrafts(outline, bodies);
  const facts = [
    ...phaseDrafts(sentences, year),
    ...entryDrafts(sentences, tracks),
    ...contacts,
    ...limitDrafts(sentences),
    ...ruleDrafts(sentences),
    ...prizeDrafts(
      sentences,
      tracks.map(({ id, title }) => ({ id, title: title['zh-CN'] })),
    ),
    ...hostDrafts(roles),
    ...roles,
    ...editionDrafts(sentences, { tracks: tracks.length, topics: topics.length }),
  ];
  return withUniqueIds(inOrder([...bodies.drafts(), ...groupDrafts(sentences)], facts));
}

/** Facts, each after those that it names: a contact after its office, a prize after its groups of entrants. */
function inOrder(named: readonly Draft[], facts: readonly Draft[]): Draft[] {
  const idOf = ({ value }: Draft) => (value as { id: string }).id;
  const left = new Set(named);
  const ordered = facts.flatMap((fact) => {
    const words = JSON.stringify(fact.value);
    const needed = [...left].filter((other) => words.includes(`"${idOf(other)}"`));
    for (const other of needed) left.delete(other);
    return [...needed, fact];
  });
  return [...ordered, ...left];
}

function withUniqueIds(drafts: readonly Draft[]): Draft[] {
  const given = new Set<string>();
  return drafts.map((draft) => {
    let { id } = draft;
    for (let again = 2; given.has(id); again++) id = `${draft.id}-${String(again)}`;
    given.add(id);
    return { ...draft, id };
  });
}
