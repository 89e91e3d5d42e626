import { readLists } from '../../../src/logic/read-facts/names.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { TrackRecord } from '../edition/records.ts';
import type { OutlineClause, OutlinePart } from '../outline/types.ts';
import { chinese, draftOf } from './draft-of.ts';

const ROLES: Readonly<Record<string, string>> = {
  主办: 'hosts',
  承办: 'organizers',
  协办: 'co-organizers',
  指导: 'guidance',
  支持: 'supporters',
  牵头: 'leaders',
};
/** The clauses that are lists of bodies: the ids of their roles, and their names. */
const LISTS: Readonly<Record<string, readonly [string, string]>> = {
  'preamble.issuers': ['issuers', '发文机关'],
  'signature.bodies': ['signatories', '署名单位'],
};

/** The bodies that a notice names, each with an id and the clause where it stands first. */
export class Bodies {
  readonly #clauses = new Map<string, OutlineClause>();
  readonly #contest: string;
  #host: string | undefined;

  /** `contest` is its name, which stands in for a host where none is named. */
  constructor(contest: string) {
    this.#contest = contest;
  }

  /** The id of a body; a new one for a name that was not given before. */
  idOf(name: string, clause: OutlineClause): string {
    if (!this.#clauses.has(name)) this.#clauses.set(name, clause);
    return `body-${String([...this.#clauses.keys()].indexOf(name) + 1)}`;
  }

  /** The body that stands in for an office without a name: the first host, the first body of all, or the contest. */
  host(): string {
    return this.#host ?? [...this.#clauses.keys()][0] ?? this.#contest;
  }

  /** Who does what: the hosts for search engines, issuers and signatories, and the lists behind 主办单位：and the like. */
  roles(parts: readonly OutlinePart[], tracks: readonly TrackRecord[]): Draft[] {
    const clauses = parts.flatMap((part) => part.clauses);
    const isRepeated = (label: string) =>
      clauses.filter(({ paragraphs }) => paragraphs.join('').includes(`${label}：`)).length > 1;
    const roles = clauses.flatMap((clause) => {
      const [listed, name = ''] = LISTS[clause.id] ?? [];
      const text = clause.paragraphs.join('\n');
      if (listed !== undefined) return [this.#role(listed, name, clause.paragraphs, clause, text)];
      const head = clause.title !== undefined && /单位$|方$/.test(clause.title) ? `${clause.title}：` : '';
      return readLists(head + text).map(({ label, names, words }) => {
        const quote = words.startsWith(head) ? words.slice(head.length) : words;
        const role = Object.entries(ROLES).find(([word]) => label.includes(word))?.[1] ?? 'bodies';
        if (role === 'hosts') this.#host ??= names[0];
        const track = tracks.find((each) => each.clause === clause.id);
        if (track) return this.#ofTrack(track, role, label, names, clause, quote);
        const id = isRepeated(label) ? `${role}-${clause.id.replaceAll('.', '-')}` : role;
        return this.#role(id, label, names, clause, quote);
      });
    });
    const hosts = roles.filter(({ id }) => id === 'role-hosts').slice(0, 1);
    const organizers = hosts.map(({ clause, quote, value }) =>
      draftOf(
        'organizers',
        'organizers',
        { organizers: (value as { members: string[] }).members, organizersClause: clause },
        { clause: { id: clause }, text: quote },
      ),
    );
    return [...organizers, ...roles];
  }

  #role(id: string, name: string, names: readonly string[], clause: OutlineClause, text: string): Draft {
    const members = names.map((each) => this.idOf(each, clause));
    return draftOf(`role-${id}`, 'role', { id, name: chinese(name), clause: clause.id, members }, { clause, text });
  }

  #ofTrack(
    track: TrackRecord,
    role: string,
    label: string,
    names: readonly string[],
    clause: OutlineClause,
    text: string,
  ) {
    const members = names.map((name) => this.idOf(name, clause));
    const bodies =
      role === 'guidance' ? { guidingOrganizations: members } : { otherBodies: [{ name: chinese(label), members }] };
    return draftOf(`bodies-of-${track.id}`, 'track-bodies', { ...track, ...bodies }, { clause, text });
  }

  /** A draft for each body that was given an id. */
  drafts(): Draft[] {
    return [...this.#clauses].map(([name, clause]) => {
      const id = this.idOf(name, clause);
      return draftOf(`organization-${id}`, 'organization', { id, name: chinese(name) }, { clause, text: name });
    });
  }
}
