import {
  blockingFacets,
  countFacets,
  FACETS,
  NOTHING_CHOSEN,
  type ExplorerState,
  type FacetedTopic,
} from '../../logic/explorer.ts';
import type { ExplorerResults } from '../../logic/search/explorer-results.ts';
import { fold } from '../../logic/search/fold.ts';
import type { Ranking } from '../../logic/search/find-topics.ts';
import { fillIn } from '../../logic/fill-in.ts';
import { once } from '../../logic/search/once.ts';
import { nearestNames } from '../../logic/search/nearest-names.ts';
import type { FacetBoxes } from './facet-boxes.ts';

/** The most tags that are offered in place of a query that finds nothing. */
const MOST_NEAR = 3;

/** The words the explorer says, from its `data-words`; see the component. */
export type ExplorerWords = Record<
  | 'counted'
  | 'countedOf'
  | 'closest'
  | 'lessRelevant'
  | 'none'
  | 'noneForQuery'
  | 'near'
  | 'noneInTracks'
  | 'showAll'
  | 'drop'
  | 'remove'
  | 'alias'
  | 'why'
  | 'read'
  | 'foreign'
  | 'showResults'
  | 'query'
  | 'loading'
  | 'failed'
  | 'copied'
  | 'notCopied'
  | 'clear',
  string
>;

/** What the message goes by, beside the results. */
interface About extends Pick<Ranking, 'isWeak' | 'sectors'> {
  /** All topics, by their ids. */
  all: ReadonlyMap<string, FacetedTopic>;
  facets: FacetBoxes;
}

/** The message above the results, and the buttons that lead on. */
export interface Outcome {
  says: string;
  offers: HTMLButtonElement[];
}

/**
 * The message about the results: how many of `all` topics, or why there are none, with the sectors that the
 * query names, the condition to drop, or the tag to look under.
 */
export function outcome(
  words: ExplorerWords,
  { query, chosen }: ExplorerState,
  { found, shown, relevant, everywhere }: ExplorerResults<FacetedTopic>,
  { all, isWeak, sectors, facets }: About,
): Outcome {
  const counts = once(() => countFacets([...all.values()], NOTHING_CHOSEN));
  const lookUnder = ({ facet, value, name }: FacetBoxes['tags'][number]) =>
    conditionButton(fillIn(words.near, { name, count: counts()[facet].get(value) ?? 0 }), { only: facet, value });
  if (shown.length > 0) {
    // Where filters leave nothing but less relevant topics, these are what is found.
    const count = relevant === 0 ? shown.length : relevant;
    const counted = fillIn(shown.length < all.size ? words.countedOf : words.counted, { count });
    const named = facets.tags.filter(
      ({ facet, value, name }) => facet === 'sector' && sectors.includes(fold(name)) && !chosen.sector.includes(value),
    );
    return { says: isWeak ? words.closest : counted, offers: named.map(lookUnder) };
  }
  if (found.length === 0 && everywhere > 0) {
    const says = fillIn(words.noneInTracks, { count: everywhere });
    return { says, offers: [conditionButton(words.showAll, { drop: 'tracks' })] };
  }
  const clear = conditionButton(words.clear, { drop: 'all' });
  if (found.length === 0) {
    const near = nearestNames(query, facets.tags, MOST_NEAR).map(lookUnder);
    return { says: fillIn(words.noneForQuery, { query }), offers: [...near, clear] };
  }
  const blocking = blockingFacets(found, chosen).map(({ facet, topics }) => {
    const name = chosen[facet].map((value) => facets.nameOf(facet, value)).join(' · ');
    return conditionButton(fillIn(words.drop, { name, count: topics }), { drop: facet });
  });
  return { says: words.none, offers: [...blocking, clear] };
}

/** A button for each condition, which takes it away, and one for all of them if there are several. */
export function conditionPills(
  words: ExplorerWords,
  { query, chosen }: ExplorerState,
  facets: FacetBoxes,
): HTMLButtonElement[] {
  const filters = FACETS.flatMap((facet) =>
    chosen[facet].map((value) => ({ drop: facet, value, name: facets.nameOf(facet, value) })),
  );
  const all = [
    ...(query.trim() === '' ? [] : [{ drop: 'query', value: '', name: fillIn(words.query, { query }) }]),
    ...filters,
  ];
  const pills = all.map(({ drop, value, name }) => {
    const pill = conditionButton(name, { drop, value });
    pill.classList.add('pill');
    pill.setAttribute('aria-label', fillIn(words.remove, { name }));
    return pill;
  });
  return [...pills, ...(all.length > 1 ? [conditionButton(words.clear, { drop: 'all' })] : [])];
}

function conditionButton(words: string, data: Record<string, string>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words;
  Object.assign(button.dataset, data);
  return button;
}
