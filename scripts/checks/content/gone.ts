import type { Published } from '../../../src/model/published.ts';
import { namedThings } from './ids.ts';
import type { CheckInput } from './types.ts';

/** What was published under an id and is gone, neither withdrawn nor redirected. */
export interface Gone {
  /** What has to be put back. */
  things: Published[];
  /** What stands in one of these, and comes back with it. */
  parts: Published[];
}

/** Kinds of published things that have no id among the records. */
const WITHOUT_RECORDS = ['addresses', 'time zone'];

/** What was published and is gone, as far as it had an id. */
export function goneThings(input: CheckInput): Gone {
  const { dataset, catalog } = input;
  const clauses = catalog.sections.flatMap(catalog.clauseIdsOf).map((id) => ({ kind: 'clauses', id }));
  const there = new Set([...namedThings(input), ...clauses].map(({ kind, id }) => `${kind} ${id}`));
  const redirected = new Set(dataset.redirects.map(({ from }) => from));
  const gone = dataset.published.filter(
    ({ kind, id, address = '', withdrawn }) =>
      !withdrawn &&
      !WITHOUT_RECORDS.includes(kind) &&
      !there.has(`${kind} ${id}`) &&
      !redirected.has(address.replace(/#.*$/, '')),
  );
  const heads = new Set(clauses.map(({ id }) => headOf(id)));
  const isPart = (thing: Published) => gone.some((other) => isWithin(thing, other, dataset.edition.annex ?? '', heads));
  return { things: gone.filter((thing) => !isPart(thing)), parts: gone.filter(isPart) };
}

/** Whether an address, in any language, is that of something gone: it comes back with it. */
export function leadsToGone(input: CheckInput): (address: string) => boolean {
  const { things, parts } = goneThings(input);
  const gone = [...things, ...parts].flatMap(({ address }) => address ?? []);
  return (address) => gone.some((old) => address.endsWith(old) || address.includes(`${old}#`));
}

/** Whether a part of the notice is not in the list of edition.yaml, which is said of the part alone. */
export function lacksPart({ dataset, catalog }: CheckInput): boolean {
  return dataset.sections.some((section) => !catalog.sections.includes(section));
}

/** Whether a thing is one of the notice's own, whose words are gone with it. */
export function isOfNotice({ kind }: Published): boolean {
  return ['sections', 'clauses', 'tracks and sub-tracks', 'topics'].includes(kind);
}

/** What the ids of all clauses of a part of the notice begin with. */
export function headOf(clauseId: string): string {
  return clauseId.replace(/\..*$/, '');
}

/** `heads`: those of the parts that are there. */
function isWithin(thing: Published, other: Published, annex: string, heads: ReadonlySet<string>): boolean {
  if (thing.kind === `options of ${other.id}`) return true;
  // Sub-tracks have no page.
  if (thing.kind === 'tracks and sub-tracks') return thing.kind === other.kind && !thing.address && !!other.address;
  if (thing.kind !== 'clauses') return false;
  if (other.kind === 'clauses') return thing.id.startsWith(`${other.id}.`);
  if (other.kind === 'sections') return !heads.has(headOf(thing.id));
  // Topics and tracks have their places in the annex, which only they themselves could tell.
  const isPlace = thing.id.startsWith(`${annex}.`) && /^\d/.test(thing.id.slice(annex.length + 1));
  return isPlace && (other.kind === 'topics' || other.kind === 'tracks and sub-tracks');
}
