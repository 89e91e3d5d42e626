import { readLists } from '../../../src/logic/read-facts/names.ts';
import { LIST_FILES, RECORD_FILES } from '../../../src/model/dataset.ts';
import type { TrackRecord } from '../edition/records.ts';
import type { Outline, OutlineClause } from '../outline/types.ts';
import type { Draft } from '../../../src/model/draft.ts';

const ROLES: Readonly<Record<string, string>> = {
  主办: 'hosts',
  承办: 'organizers',
  协办: 'co-organizers',
  指导: 'guidance',
  支持: 'supporters',
  牵头: 'leaders',
};

/** The hosts as those who hold the contest, for search engines. */
export function hostDrafts(roles: readonly Draft[]): Draft[] {
  const hosts = roles.find(({ id }) => id === 'role-hosts');
  if (!hosts) return [];
  const { clause, quote, value } = hosts;
  const organizers = (value as { members: string[] }).members;
  return [
    {
      id: 'organizers',
      kind: 'organizers',
      file: RECORD_FILES.edition.path,
      value: { organizers, organizersClause: clause },
      clause,
      quote,
    },
  ];
}

/** The bodies that a notice names, each with an id and the clause where it stands first. */
export class Bodies {
  readonly #ids = new Map<string, { id: string; clause: OutlineClause }>();
  readonly #hosts: string[] = [];
  readonly #contest: string;

  /** `contest` is its name, which stands in for a host where none is named. */
  constructor(contest: string) {
    this.#contest = contest;
  }

  /** The id of a body; a new one for a name that was not given before. */
  idOf(name: string, clause: OutlineClause): string {
    const known = this.#ids.get(name);
    if (known) return known.id;
    const id = `body-${String(this.#ids.size + 1)}`;
    this.#ids.set(name, { id, clause });
    return id;
  }

  /** The body that stands in for an office without a name: the first host, the first body of all, or the contest. */
  host(): string {
    return this.#hosts[0] ?? [...this.#ids.keys()][0] ?? this.#contest;
  }

  /** Who does what: lists behind 主办单位：and the like, issuers and signatories. */
  roles({ parts }: Outline, tracks: readonly TrackRecord[]): Draft[] {
    const clauses = parts.flatMap((part) => (part.label?.startsWith('附') ? [] : part.clauses));
    return clauses.flatMap((clause): Draft[] => {
      if (clause.id === 'preamble.issuers' || clause.id === 'signature.bodies') return [this.#listed(clause)];
      const text = clause.paragraphs.join('\n');
      const head = clause.title !== undefined && /单位$|方$/.test(clause.title) ? `${clause.title}：` : '';
      return readLists(head + text).map(({ label, names, words }): Draft => {
        const members = names.map((name) => this.idOf(name, clause));
        const role = Object.entries(ROLES).find(([word]) => label.includes(word))?.[1] ?? 'bodies';
        if (role === 'hosts') this.#hosts.push(...names);
        const quote = words.startsWith(head) ? words.slice(head.length) : words;
        const from = { clause: clause.id, quote };
        const track = tracks.find((each) => each.clause === clause.id);
        if (track) {
          const bodies =
            role === 'guidance'
              ? { guidingOrganizations: members }
              : { otherBodies: [{ name: { 'zh-CN': label }, members }] };
          return {
            id: `bodies-of-${track.id}`,
            kind: 'track-bodies',
            file: LIST_FILES.tracks.path,
            value: { ...track, ...bodies },
            ...from,
          };
        }
        const id =
          clauses.filter((other) => other.paragraphs.join('').includes(`${label}：`)).length > 1
            ? `${role}-${clause.id.replaceAll('.', '-')}`
            : role;
        return {
          id: `role-${id}`,
          kind: 'role',
          file: LIST_FILES.roles.path,
          value: { id, name: { 'zh-CN': label }, clause: clause.id, members },
          ...from,
        };
      });
    });
  }

  /** A draft for each body that was given an id. */
  drafts(): Draft[] {
    return [...this.#ids].map(([name, { id, clause }]): Draft => ({
      id: `organization-${id}`,
      kind: 'organization',
      file: LIST_FILES.organizations.path,
      value: { id, name: { 'zh-CN': name } },
      clause: clause.id,
      quote: name,
    }));
  }

  #listed(clause: OutlineClause): Draft {
    const [id, name] = clause.id === 'preamble.issuers' ? ['issuers', '发文机关'] : ['signatories', '署名单位'];
    const value = {
      id,
      name: { 'zh-CN': name },
      clause: clause.id,
      members: clause.paragraphs.map((each) => this.idOf(each, clause)),
    };
    return {
      id: `role-${id}`,
      kind: 'role',
      file: LIST_FILES.roles.path,
      value,
      clause: clause.id,
      quote: clause.paragraphs.join('\n'),
    };
  }
}
