import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { nameIn, type Fact } from './fact.ts';

/** The title and the guiding bodies of each track, which its clause in the annex has. */
export function trackFacts(input: CheckInput): Fact[] {
  const { catalog, paths } = input;
  return catalog.tracks.map(({ id, clause, title, guidingOrganizations }) => {
    const names = guidingOrganizations.map((organization) => nameIn(input, clause, organization)).join('、');
    const text = clauseWords(catalog, clause).text;
    return {
      file: paths.tracks,
      id,
      clause,
      words: `${title[SOURCE_LANGUAGE]} … ${names}`,
      holds: text.startsWith(`${title[SOURCE_LANGUAGE]}。`) && text.endsWith(`：${names}。`),
    };
  });
}
