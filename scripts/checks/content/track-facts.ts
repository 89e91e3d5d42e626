import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, nameIn, type Fact } from './fact.ts';

/** The title of each track where it is printed, the bodies that its clause or that of a topic names, and what it calls them. */
export function trackFacts(input: CheckInput): Fact[] {
  const { catalog, paths } = input;
  const ofTopics = catalog.topics.flatMap((topic) => {
    const clause = catalog.clauseIdOf(topic);
    const { whole } = clauseWords(catalog, clause);
    return (topic.otherBodies ?? [])
      .flatMap(({ name, members }) => [name[SOURCE_LANGUAGE], ...members.map((id) => nameIn(input, clause, id))])
      .map((each) => factsOf(input.fileOf(topic), topic.id, clause)(each, hasName(whole, each)));
  });
  const ofTracks = catalog.tracks.flatMap(({ id, clause, title, printed, guidingOrganizations, otherBodies = [] }) => {
    const { whole } = clauseWords(catalog, clause);
    const members = [...guidingOrganizations, ...otherBodies.flatMap((bodies) => bodies.members)];
    const words = [
      ...(printed ? [title[SOURCE_LANGUAGE]] : []),
      ...otherBodies.map(({ name }) => name[SOURCE_LANGUAGE]),
      ...members.map((member) => nameIn(input, clause, member)),
    ];
    return words.map((each) => factsOf(paths.tracks, id, clause)(each, hasName(whole, each)));
  });
  return [...ofTracks, ...ofTopics];
}
