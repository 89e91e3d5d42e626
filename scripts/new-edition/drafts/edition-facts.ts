import { readSpans } from '../../../src/logic/read-facts/dates.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { DOCUMENT_NUMBER } from '../outline/ends.ts';
import { chinese, editionFact } from './draft-of.ts';
import type { Sentence } from './places.ts';

const THEME = /以“([^”]{2,30})”为(?:大赛|赛事|活动)?主题|主题(?:为|是)?[：:]?\s*“([^”]{2,30})”/;
const THEME_ALONE = /^[“"]?([^，。；：:“”"]{2,30})[”"]?。?$/;

/** Theme, document number, day of issue, and the numbers of tracks and topics that were found, where a clause states them. */
export function editionDrafts(
  sentences: readonly Sentence[],
  year: number,
  found: Readonly<Record<'tracks' | 'topics', number>>,
): Draft[] {
  const theme = (pattern: RegExp, places: readonly Sentence[]) =>
    editionFact('theme', 'theme', places, ({ text }) => {
      const words = pattern.exec(text)?.slice(1).find(Boolean);
      return words && chinese(words);
    });
  const themes = [
    ...theme(THEME, sentences),
    ...theme(
      THEME_ALONE,
      sentences.filter(({ part }) => part.id === 'theme'),
    ),
  ];
  const patterns = {
    tracks: new RegExp(`(?<!\\d)${String(found.tracks)}个(?:行业)?赛道`),
    topics: new RegExp(`(?<!\\d)${String(found.topics)}[个道](?:具体)?(?:赛|课|选)题`),
  };
  const states = (text: string, name: 'tracks' | 'topics') => (patterns[name].test(text) ? found[name] : undefined);
  const counts = sentences
    .map((place) => ({ ...place, tracks: states(place.text, 'tracks'), topics: states(place.text, 'topics') }))
    .filter(({ tracks, topics }) => (tracks ?? topics) !== undefined);
  const both = counts.filter(({ tracks, topics }) => tracks !== undefined && topics !== undefined);
  return [
    ...themes.slice(0, 1),
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
