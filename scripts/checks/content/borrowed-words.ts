import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import type { Topic } from '../../../src/model/topic.ts';
import type { Check, CheckInput } from './types.ts';

/**
 * Tells which everyday words of a topic, and of a track or sub-track, stand in the title or brief of others and not in
 * its own: who types one may mean those. A word may mean both, so it is no breach.
 */
export const borrowedWords: Check = {
  name: 'borrowed words',
  run: ({ dataset }, say) => {
    const borrowed = [ofTopics(dataset), ofGroups(dataset)].flatMap((holders) =>
      LANGUAGES.flatMap((language) => borrowedIn(holders, language)),
    );
    const words = borrowed.map(({ id, alias }) => `${alias} (${id})`);
    if (words.length > 0) say(`everyday words: ${String(words.length)} stand in texts of others: ${words.join(', ')}`);
    return [];
  },
};

/** What has everyday words, with the topics whose text is its own. */
interface Holder {
  id: string;
  aliases: Topic['aliases'];
  topics: readonly Topic[];
}

const ofTopics = ({ topics }: CheckInput['dataset']): Holder[] =>
  topics.map((topic) => ({ ...topic, topics: [topic] }));

const ofGroups = ({ tracks, topics }: CheckInput['dataset']): Holder[] =>
  tracks.flatMap((track) => {
    const own = topics.filter((topic) => topic.track === track.id);
    if (track.subtracks.length === 0) return [{ ...track, topics: own }];
    return track.subtracks.map((each) => ({ ...each, topics: own.filter(({ subtrack }) => subtrack === each.id) }));
  });

function borrowedIn(holders: readonly Holder[], language: Language): { id: string; alias: string }[] {
  const texts = holders.map(({ topics }) =>
    topics
      .map((topic) => textOf(topic, language))
      .join('\n')
      .toLowerCase(),
  );
  const finders = texts.map((text) => wordFinder(text, language));
  return holders.flatMap(({ id, aliases }, own) =>
    aliases[language]
      .filter((alias) => !texts[own]?.includes(alias.toLowerCase()) && finders.some((has) => has(alias)))
      .map((alias) => ({ id, alias })),
  );
}

const textOf = ({ title, brief }: Topic, language: Language): string =>
  `${title[language] ?? ''}\n${brief?.[language] ?? ''}`;

/** Whether a word stands in a text of lower case, from word limit to word limit: 元数据 does not stand in 多元数据. */
function wordFinder(text: string, language: Language): (word: string) => boolean {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  const limits = new Set([...segments.map(({ index }) => index), text.length]);
  return (word) => {
    const wanted = word.toLowerCase();
    let at = text.indexOf(wanted);
    while (at !== -1 && !(limits.has(at) && limits.has(at + wanted.length))) at = text.indexOf(wanted, at + 1);
    return at !== -1;
  };
}
