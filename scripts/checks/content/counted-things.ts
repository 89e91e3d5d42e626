import type { Counted } from '../../../src/logic/read-facts/counts.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { LANGUAGES } from '../../../src/model/language.ts';

/** The things whose numbers our prose may state only as the notice does: what the edition counts, and measures. */
export type CountedThing =
  'tracks' | 'topics' | 'phases' | 'prizes' | 'places' | 'people' | 'days' | 'hours' | 'money' | 'share';

/** The words for each of these things, in the edition's own words where it has some. */
export function countedThings({ words }: Edition): Counted<CountedThing>[] {
  const own = (name: 'track' | 'topic', usual: readonly string[]) => {
    const named = LANGUAGES.flatMap((language) => words[name]?.[language]?.toLowerCase() ?? []);
    return [...named.map((word) => (/[a-z]$/.test(word) ? `${word}s` : word)), ...named, ...usual];
  };
  return [
    { of: 'tracks', words: own('track', ['赛道', 'tracks', 'track']) },
    { of: 'topics', words: own('topic', ['赛题', 'topics', 'topic']) },
    { of: 'phases', words: ['阶段', 'phases', 'phase'] },
    { of: 'prizes', words: ['奖', 'prizes', 'prize', 'awards'] },
    { of: 'places', words: ['名额', 'places'] },
    { of: 'people', words: ['人', '名', '位', 'people', 'persons', 'members', 'representatives'] },
    { of: 'days', words: ['天', '日', '个工作日', '工作日', 'days', 'working days'] },
    { of: 'hours', words: ['小时', 'hours'] },
    { of: 'money', words: ['元', '万元', 'yuan', 'rmb'] },
    { of: 'share', words: ['%', 'per cent', 'percent'] },
  ];
}
