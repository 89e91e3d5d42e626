import type { Draft } from '../../../src/model/draft.ts';
import type { EditionRecord } from '../edition/edition-record.ts';
import type { TrackRecords } from '../edition/tracks.ts';
import type { Outline } from '../outline/types.ts';
import { Bodies } from './bodies.ts';
import { contactDrafts } from './contacts.ts';
import { ownId } from '../vocabulary/own-id.ts';
import { editionDrafts } from './edition-facts.ts';
import { entryDrafts, groupDrafts } from './entry.ts';
import { limitDrafts } from './limits.ts';
import { phaseDrafts } from './phases.ts';
import { isAnnex, sentencesOf } from './places.ts';
import { prizeDrafts } from './prizes.ts';
import { ruleDrafts } from './rules.ts';

/** The facts that were read in a notice, in the order of their use to visitors: dates, ways to enter, contacts, limits. */
export function draftsOf(outline: Outline, { name, year }: EditionRecord, { tracks, topics }: TrackRecords): Draft[] {
  const parts = outline.parts.filter((part) => !isAnnex(part));
  const sentences = sentencesOf(outline);
  const body = sentences.filter(({ part }) => !isAnnex(part));
  const bodies = new Bodies(name['zh-CN']);
  const roles = bodies.roles(parts, tracks);
  const facts = [
    ...phaseDrafts(body, year),
    ...entryDrafts(body, tracks),
    ...contactDrafts(parts, bodies),
    ...limitDrafts(sentences),
    ...ruleDrafts(sentences),
    ...prizeDrafts(sentences, tracks),
    ...roles,
    ...editionDrafts(sentences, year, { tracks: tracks.length, topics: topics.length }),
  ];
  const given = new Set<string>();
  return inOrder([...bodies.drafts(), ...groupDrafts(sentences)], facts).map((draft) => ({
    ...draft,
    id: ownId(given, draft.id),
  }));
}

/** Facts, each after those that it names: a contact after its office, a prize after its groups of entrants. */
function inOrder(named: readonly Draft[], facts: readonly Draft[]): Draft[] {
  const left = new Set(named);
  const ordered = facts.flatMap((fact) => {
    const words = JSON.stringify(fact.value);
    const needed = [...left].filter(({ value }) => words.includes(`"${(value as { id: string }).id}"`));
    for (const other of needed) left.delete(other);
    return [...needed, fact];
  });
  return [...ordered, ...left];
}
