import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { readLists } from '../../../src/logic/read-facts/names.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { bodiesOf } from '../../../src/logic/track-bodies.ts';
import { clauseWords, normalize } from './clause-text.ts';
import { factsOf, isNamed, isNotAnother, nameIn, type Fact } from './fact.ts';
import type { CheckInput } from './types.ts';

/** The bodies of the edition, of each track and of each role, and who gives which track special support. */
export function bodyFacts(input: CheckInput): Fact[] {
  const { dataset, catalog } = input;
  const { organizers, organizersClause = '' } = dataset.edition;
  const titles = catalog.tracks.map(({ title }) => title[SOURCE_LANGUAGE]);
  return [
    ...organizers.flatMap((body) =>
      factsOf(input, 'edition', 'organizers', organizersClause)(nameIn(input, organizersClause, body)),
    ),
    ...catalog.tracks.flatMap((track) => {
      const fact = factsOf(input, 'tracks', track.id, track.clause);
      return bodiesOf(track).flatMap((body) => fact(nameIn(input, track.clause, body)));
    }),
    ...catalog.topics.flatMap((topic): Fact[] => {
      const clause = catalog.clauseIdOf(topic);
      const { whole } = clauseWords(catalog, clause);
      return (topic.otherBodies ?? [])
        .flatMap(({ name, members }) => [name[SOURCE_LANGUAGE], ...members.map((body) => nameIn(input, clause, body))])
        .map((words) => ({ file: input.fileOf(topic), id: topic.id, clause, words, holds: hasName(whole, words) }));
    }),
    ...dataset.roles
      .filter(({ members }) => members.length > 0)
      .flatMap(({ id, clause, between, members }) => {
        const { text } = clauseWords(catalog, clause);
        const start = between ? text.indexOf(between[0]) + between[0].length : 0;
        const end = between ? text.indexOf(between[1], start) : text.length;
        const names = members.map((member) => nameIn(input, clause, member));
        return factsOf(input, 'roles', id, clause)(names.join('、'), () => isList(text.slice(start, end), names));
      }),
    ...dataset.benefits.special.flatMap(({ track, provider, clause, items }) => {
      const fact = factsOf(input, 'benefits', track, clause);
      return [
        ...fact(catalog.tracks.find(({ id }) => id === track)?.title[SOURCE_LANGUAGE] ?? track, isNotAnother(titles)),
        ...fact(nameIn(input, clause, provider), (_, name) => isNamed(input, clause, name)),
        ...items.flatMap((item) => fact(item.clause, () => `${item.clause}.`.startsWith(`${clause}.`))),
      ];
    }),
  ];
}

/** Whether a text is a list of these names in this order, parted by marks, line breaks, 和 or 与, with or without a label. */
function isList(text: string, names: readonly string[]): boolean {
  const parting = '[\\s\\p{P}|]*(?:[和与及]|以及)?[\\s]*';
  const list = names.map((name) => normalize(name).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(parting);
  return (
    new RegExp(String.raw`^(?:\p{Script=Han}{2,10}[:|])?${list}[\p{P}|]*(?:等)?$`, 'u').test(normalize(text)) ||
    readLists(text).some((each) => each.names.map(normalize).join('、') === names.map(normalize).join('、'))
  );
}
