import { readLists } from '../../../src/logic/read-facts/names.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { chinese } from '../edition/chinese.ts';
import type { TrackRecord } from '../edition/tracks.ts';
import type { OutlineClause, OutlinePart } from '../outline/types.ts';
import { draftOf, editionFact } from './draft-of.ts';
import { usualId } from '../vocabulary/vocabulary.ts';

/** What stands for the label of the clauses that are lists of bodies. */
const LABELS: Readonly<Record<string, string>> = { 'preamble.issuers': '发文机关', 'signature.bodies': '署名单位' };

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
      const { id: own, title = '', paragraphs } = clause;
      const text = paragraphs.join('\n');
      const head = /(?:单位|方)$/.test(title) ? `${title}：` : '';
      const listed = LABELS[own];
      const lists = listed === undefined ? readLists(head + text) : [{ label: listed, names: paragraphs, words: text }];
      return lists.map(({ label, names, words }) => {
        const members = names.map((name) => this.idOf(name, clause));
        const place = { clause, text: words.startsWith(head) ? words.slice(head.length) : words };
        const role = usualId('roles', label) ?? 'bodies';
        if (role === 'hosts') this.#host ??= names[0];
        const track = tracks.find((each) => each.clause === own);
        if (track) {
          const others = { otherBodies: [{ name: chinese(label), members }] };
          return draftOf(
            'track-bodies',
            { ...track, ...(role === 'guidance' ? { guidingOrganizations: members } : others) },
            place,
          );
        }
        const id = isRepeated(label) ? `${role}-${own.replaceAll('.', '-')}` : role;
        return draftOf('role', { id, name: chinese(label), clause: own, members }, place);
      });
    });
    const hosts = roles
      .filter(({ id }) => id === 'role-hosts')
      .map(({ clause, quote, value }) => ({ clause: { id: clause }, text: quote, value }));
    return [
      ...editionFact('organizers', 'organizers', hosts, ({ value }) => (value as { members: string[] }).members),
      ...roles,
    ];
  }

  /** A draft for each body that was given an id. */
  drafts(): Draft[] {
    return [...this.#clauses].map(([name, clause]) => {
      const id = this.idOf(name, clause);
      return draftOf('organization', { id, name: chinese(name) }, { clause, text: name });
    });
  }
}
