import type { EditionRecord } from '../edition/edition-record.ts';
import type { TrackRecords } from '../edition/tracks.ts';
import type { Outline } from '../outline/types.ts';
import { Bodies } from './bodies.ts';
import { contactDrafts } from './contacts.ts';
import { editionDrafts } from './edition-facts.ts';
import { entryDrafts } from './entry.ts';
import { limitDrafts } from './limits.ts';
import { phaseDrafts } from './phases.ts';
import { sentencesOf } from './places.ts';
import { prizeDrafts } from './prizes.ts';
import { ruleDrafts } from './rules.ts';

/** A fact read in the notice, as drafts.yaml has it until an editor confirms it. */
export interface Draft {
  id: string;
  kind: string;
  file: string;
  value: unknown;
  clause: string;
  quote: string;
}

/** The facts that were read in a notice, in the order of their use to visitors: dates, ways to enter, contacts, limits. */
export function draftsOf(outline: Outline, { year }: EditionRecord, { tracks, topics }: TrackRecords): Draft[] {
  const sentences = sentencesOf(outline);
  const bodies = new Bodies();
  const roles = bodies.roles(outline, tracks);
  const contacts = contactDrafts(outline, bodies);
  const drafts = [
    ...phaseDrafts(sentences, year),
    ...entryDrafts(sentences, tracks),
    ...contacts,
    ...limitDrafts(sentences),
    ...ruleDrafts(sentences),
    ...prizeDrafts(sentences, tracks.map(({ id, title }) => ({ id, title: title['zh-CN'] }))),
    ...bodies.drafts(roles),
    ...roles,
    ...editionDrafts(sentences, { tracks: tracks.length, topics: topics.length }),
  ];
  const given = new Set<string>();
  return drafts.map((draft) => {
    let { id } = draft;
    for (let again = 2; given.has(id); again++) id = `${draft.id}-${String(again)}`;
    given.add(id);
    return { ...draft, id };
  });
}
