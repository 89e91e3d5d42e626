import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };
import { OMISSION_PAGES } from '../../../src/model/omission.ts';
import { listReferences, topicReferences, type Kind } from './named-ids.ts';
import type { Check, CheckInput } from './types.ts';

/** Whatever a record names by its id is there. */
export const references: Check = {
  name: 'references',
  run: (input) => {
    const known = knownIds(input);
    return [...topicReferences(input), ...listReferences(input)]
      .filter(({ kind, target }) => !known[kind].has(target))
      .map(({ file, id, kind, target }) => ({
        file,
        id,
        found: `there is no ${kind} "${target}"`,
        fix: `correct the spelling, or add the ${kind}${kind in WHERE ? ` to ${WHERE[kind as keyof typeof WHERE]}` : ''}`,
      }));
  },
};

const WHERE = {
  sectors: 'vocabulary/sectors.yaml',
  techniques: 'vocabulary/techniques.yaml',
  dataSources: 'vocabulary/data-sources.yaml',
};

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
