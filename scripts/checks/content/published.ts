import type { Published } from '../../../src/model/published.ts';
import type { Check, CheckInput } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { goneThings, headOf, lacksPart } from './gone.ts';
import { addressOf, ADDRESSES, keyOf, publishedThings } from './published-list.ts';
import { fileOfTopicId } from './ids.ts';
import { danglingReferences, OF_NOTICE } from './references.ts';

/** Everything once published is still there with the same meaning, redirected or withdrawn; new things are in the list. */
export const published: Check = {
  name: 'published',
  run: (input) => {
    const things = publishedThings(input);
    return [...oldThings(input, things), ...newThings(input, things)];
  },
};

const COMMAND = 'run "npm run publish:ids", with "-- FOLDER" after it for another folder than the current edition has';

function oldThings(input: CheckInput, things: readonly Published[]): Problem[] {
  const { dataset, paths } = input;
  const now = new Map(things.map((thing) => [keyOf(thing), thing]));
  const addresses = new Set(things.flatMap((thing) => addressOf(thing) ?? []));
  const redirected = new Set(dataset.redirects.map(({ from }) => from));
  /** Whether visitors of an address still get something: a redirect keeps the fragments of its page. */
  const answers = (address: string) => addresses.has(address) || redirected.has(address.replace(/#.*$/, ''));
  const said = saidElsewhere(input);
  const seen = new Set<string>();
  return dataset.published.flatMap((thing) => {
    const { id, kind, withdrawn, address, words } = thing;
    const problem = (found: string, fix: string) => [{ file: paths.published, id: `${kind} ${id}`, found, fix }];
    const key = keyOf(thing);
    const current = now.get(key);
    const old = addressOf(thing);
    if (seen.has(key)) return problem('is entered twice', 'take one out');
    seen.add(key);
    if (withdrawn && current) {
      return problem(`was withdrawn on ${withdrawn.date}, and is used again`, 'give the new thing an id of its own');
    }
    if (!current) {
      if (withdrawn || (old && answers(old)) || said(thing)) return [];
      const redirect = old && !old.includes('#') ? `add a redirect from ${old} to ${paths.redirects}, ` : '';
      const fix = `put it back, ${redirect}or mark it as withdrawn: { date, reason }`;
      return problem('was published and is gone', fix).map((each) => ({ ...each, ...homeOf(input, thing) }));
    }
    if (words !== undefined && words !== current.words) {
      return problem(
        `was published for "${words}", and is now used for "${current.words ?? ''}"`,
        'give another thing another id; where only the words were mended, mend them here too',
      );
    }
    if (address !== current.address) {
      const first = address && !answers(address) ? `redirect ${address} in ${paths.redirects}, then ` : '';
      return problem(
        `was published at ${address ?? 'no address'}, and is at ${current.address ?? 'none'} now`,
        first + COMMAND,
      );
    }
    return [];
  });
}

/** The place of what the notice has; others have none but the list. */
function homeOf(input: CheckInput, { kind, id }: Published): Partial<Problem> {
  if (kind === 'topics') return { file: fileOfTopicId(input, id), id };
  if (kind === 'tracks and sub-tracks') return { file: input.paths.tracks, id };
  if (kind === 'sections') return { file: `notice/${id}.yaml`, id };
  const part =
    kind === 'clauses'
      ? input.catalog.sections.find(({ clauses }) => clauses.some((clause) => headOf(clause.id) === headOf(id)))
      : undefined;
  return part ? { file: `notice/${part.id}.yaml`, id } : {};
}

/** Whether what is gone needs no word here: it comes back with something else, or those that name it ask for it. */
function saidElsewhere(input: CheckInput): (thing: Published) => boolean {
  const { things, parts } = goneThings(input);
  const named = danglingReferences(input).filter(({ kind }) => !OF_NOTICE.has(kind));
  const isPartMissing = lacksPart(input);
  return (thing) =>
    thing.kind === ADDRESSES
      ? isPartMissing || things.length > 0
      : (isPartMissing && thing.kind === 'clauses') ||
        parts.includes(thing) ||
        named.some(({ target }) => target === thing.id);
}

/** One problem for all: a new edition has thousands. */
function newThings({ dataset, paths }: CheckInput, things: readonly Published[]): Problem[] {
  const known = new Set(dataset.published.map(keyOf));
  const missing = things.filter((thing) => !known.has(keyOf(thing))).map(keyOf);
  if (missing.length === 0) return [];
  const rest = missing.length > SHOWN ? ` and ${String(missing.length - SHOWN)} more` : '';
  const found = `does not have what is new yet (${String(missing.length)} in all): ${missing.slice(0, SHOWN).join(', ')}${rest}`;
  return [{ file: paths.published, id: '', found, fix: COMMAND }];
}

/** Things that a message names. */
const SHOWN = 5;
