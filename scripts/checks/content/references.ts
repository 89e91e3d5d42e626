import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };
import { OMISSION_PAGES } from '../../../src/model/omission.ts';
import { VOCABULARIES } from '../../../src/model/vocabulary.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { goneThings, lacksPart } from './gone.ts';
import { namedIds, type Kind, type Reference } from './named-ids.ts';
import type { Check, CheckInput } from './types.ts';

/** Whatever a record names by its id is there. What is not is said once, whoever names it. */
export const references: Check = {
  name: 'references',
  run: (input) => {
    const dangling = danglingReferences(input);
    if (dangling.length === 0) return [];
    const { things, parts } = goneThings(input);
    const said = new Set([...things, ...parts].map(({ id }) => id));
    const missing = new Set(dangling.map(({ target }) => target));
    const isPartMissing = lacksPart(input) || dangling.some(({ kind }) => kind === 'section');
    const known = knownIds(input);
    // Where there is none of a kind, a file is missing, not each of its records.
    const key = ({ kind, target }: Reference) => (known[kind].size === 0 ? kind : `${kind} ${target}`);
    return [...Map.groupBy(dangling, key).values()].flatMap((naming) => {
      const [first] = naming;
      const [whole = '', part] = first?.target.split('/') ?? [];
      const isSaid = first && OF_NOTICE.has(first.kind) && said.has(part ?? whole);
      const isInMissing = (part !== undefined && missing.has(whole)) || (isPartMissing && first?.kind === 'clause');
      return !first || isSaid || isInMissing ? [] : [problemOf(input, first, naming)];
    });
  },
};

/** Every naming of an id that is not there. */
export function danglingReferences(input: CheckInput): Reference[] {
  const known = knownIds(input);
  return namedIds(input).filter(({ kind, target }) => !known[kind].has(target));
}

/** Kinds of what the notice has: what of it was published and is gone is asked back under its id. */
export const OF_NOTICE = new Set<Kind>(['track', 'sub-track', 'topic', 'section', 'clause']);

/** Files that have all of a kind. */
const HOMES: Partial<Record<Kind, keyof CheckInput['paths']>> = {
  track: 'tracks',
  'sub-track': 'tracks',
  organization: 'organizations',
  phase: 'phases',
  group: 'groups',
  'prize level': 'awards',
  concern: 'benefits',
  sectors: 'sectors',
  techniques: 'techniques',
  dataSources: 'dataSources',
};

/** Records that a message names. */
const SHOWN = 5;

/** What one record names may be misspelt there; what several name is missing where it belongs. */
function problemOf(
  { paths }: CheckInput,
  { file, id, kind, target }: Reference,
  naming: readonly Reference[],
): Problem {
  const name = VOCABULARIES.some((each) => each === kind) ? 'term' : kind;
  const home = HOMES[kind] && paths[HOMES[kind]];
  const records = [...new Set(naming.map((each) => `${each.file} ${each.id}`))];
  if (records.length === 1) {
    const fix = `correct the spelling, or add the ${name}${home ? ` to ${home}` : ''}`;
    return { file, id, found: `there is no ${name} "${target}"`, fix };
  }
  const rest = records.length > SHOWN ? ` and ${String(records.length - SHOWN)} more` : '';
  if (home && naming.some((each) => each.target !== target)) {
    return {
      file: home,
      id: '',
      found: `there is no ${name} in it, or no such file, and ${records.slice(0, SHOWN).join(', ')}${rest} name some`,
      fix: 'put the file back as it was, or correct those that name what it had',
    };
  }
  return {
    ...(home ? { file: home, id: target } : { file, id }),
    found: `there is no ${name} "${target}", and ${records.slice(0, SHOWN).join(', ')}${rest} name it`,
    fix: `put the ${name} back, or correct those that name it`,
  };
}

function knownIds({ dataset, catalog }: CheckInput): Record<Kind, Set<string>> {
  const of = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    track: of(dataset.tracks),
    'sub-track': new Set(dataset.tracks.flatMap((track) => track.subtracks.map(({ id }) => `${track.id}/${id}`))),
    organization: of(dataset.organizations),
    clause: new Set(catalog.sections.flatMap(catalog.clauseIdsOf)),
    section: of(dataset.sections),
    phase: of(dataset.phases),
    topic: of(dataset.topics),
    group: of(dataset.groups),
    'prize level': of(dataset.awards.levels),
    concern: of(dataset.benefits.concerns),
    page: new Set([...OMISSION_PAGES, ...dataset.rules.map(({ id }) => id)]),
    icon: new Set(Object.keys(lucide.icons)),
    sectors: of(dataset.sectors),
    techniques: of(dataset.techniques),
    dataSources: of(dataset.dataSources),
  };
}
