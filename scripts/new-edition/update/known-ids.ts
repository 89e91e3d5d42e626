import type { Dataset } from '../../../src/model/dataset.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { LocalizedText } from '../../../src/model/localized.ts';

interface Titled {
  id: string;
  label?: string | null | undefined;
  title: LocalizedText;
}

/** The records of a new reading of the notice under the ids that the edition gave to the parts and tracks of the same title. */
export function withKnownIds(fresh: Dataset, known: Dataset): Dataset {
  const groups = ({ tracks }: Dataset): Titled[] => tracks.flatMap((track) => [track, ...track.subtracks]);
  const pairs = [...pairsOf(fresh.sections, known.sections), ...pairsOf(groups(fresh), groups(known))];
  return pairs.length === 0 ? fresh : (renamed(fresh, pairs) as Dataset);
}

type Pair = readonly [from: string, to: string];

function pairsOf(fresh: readonly Titled[], known: readonly Titled[]): Pair[] {
  const key = ({ label, title }: Titled) => `${label ?? ''} ${title[SOURCE_LANGUAGE]}`;
  const ids = new Map(known.map((each) => [key(each), each.id]));
  return fresh.flatMap((each): Pair[] => {
    const id = ids.get(key(each));
    return id === undefined || id === each.id ? [] : [[each.id, id]];
  });
}

/** Ids are no words of a notice, and start those of what is below them: `annex.2`, `finance-04`. */
function renamed(value: unknown, pairs: readonly Pair[]): unknown {
  if (typeof value === 'string') {
    const pair = pairs.find(([from]) => value === from || value.startsWith(`${from}.`) || topicOf(value) === from);
    return pair ? pair[1] + value.slice(pair[0].length) : value;
  }
  if (Array.isArray(value)) return value.map((each) => renamed(each, pairs));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, pairs)]));
}

/** The track or sub-track in the id of a topic. */
const topicOf = (id: string): string => id.replace(/-\d{2,}$/, '');
