import { readSpans } from '../../../src/logic/read-facts/dates.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { chinese } from '../edition/chinese.ts';
import { DOCUMENT_NUMBER } from '../outline/ends.ts';
import { editionFact } from './draft-of.ts';
import type { Sentence } from './places.ts';

const THEME = /以“([^”]{2,30})”为(?:大赛|赛事|活动)?主题|主题(?:为|是)?[：:]?\s*“([^”]{2,30})”/;
const THEME_ALONE = /^[“"]?([^，。；：:“”"]{2,30})[”"]?。?$/;

/** Theme, document number, day of issue, and the numbers of tracks and topics that were found, where a clause states them. */
export function editionDrafts(
  sentences: readonly Sentence[],
  year: number,
  found: Readonly<Record<'tracks' | 'topics', number>>,
): Draft[] {
  const places = [
    ...sentences.map((place) => ({ ...place, pattern: THEME })),
    ...sentences.filter(({ part }) => part.id === 'theme').map((place) => ({ ...place, pattern: THEME_ALONE })),
  ];
  const isStated = {
    tracks: new RegExp(`(?<!\\d)${String(found.tracks)}个(?:行业)?赛道`),
    topics: new RegExp(`(?<!\\d)${String(found.topics)}[个道](?:具体)?(?:赛|课|选)题`),
  };
  const stated = (text: string, name: 'tracks' | 'topics') => (isStated[name].test(text) ? found[name] : undefined);
  const counts = sentences
    .map((place) => ({ ...place, tracks: stated(place.text, 'tracks'), topics: stated(place.text, 'topics') }))
    .filter(({ tracks, topics }) => (tracks ?? topics) !== undefined);
  const both = counts.filter(({ tracks, topics }) => tracks !== undefined && topics !== undefined);
  return [
    ...editionFact('theme', 'theme', places, ({ text, pattern }) => {
      const words = pattern.exec(text)?.slice(1).find(Boolean);
      return words && chinese(words);
    }),
    ...editionFact('document-number', 'documentNumber', sentences, ({ clause, text }) =>
      clause.id.startsWith('preamble.number') ? DOCUMENT_NUMBER.exec(text)?.[0] : undefined,
    ),
    ...editionFact('issued', 'issued', sentences, ({ part, clause, text }) =>
      part.printed || clause.name !== '成文日期'
        ? undefined
        : readSpans(text, { year }).find(({ precision }) => precision === 'day')?.start,
    ),
    ...editionFact('counts', 'counts', [...both, ...counts], ({ tracks, topics }) => ({ tracks, topics })),
  ];
}
