import { readEmails, readTelephones } from '../../../src/logic/read-facts/contacts.ts';
import { readLists } from '../../../src/logic/read-facts/names.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { bodiesOf } from '../../../src/logic/track-bodies.ts';
import { clauseWords, normalize } from './clause-text.ts';
import { nameIn } from './fact.ts';
import type { Check, CheckInput } from './types.ts';

/** Every telephone number and e-mail address of a clause with contacts is in a record: who calls has to find all of them. */
export const contactsLeftOut: Check = { name: 'contacts left out', run: contacts };

/** Every body that a clause lists by its part in the contest (指导单位：) is in a record. */
export const bodiesLeftOut: Check = { name: 'bodies left out', run: bodies };

function contacts({ dataset, catalog, paths }: CheckInput): Problem[] {
  const recorded = JSON.stringify([dataset.contacts, dataset.entryWays, dataset.rules]);
  const digits = recorded.replace(/(?<=\d)[- ](?=\d)/g, '');
  return [...new Set(dataset.contacts.map(({ clause }) => clause))].flatMap((clause) => {
    const { whole } = clauseWords(catalog, clause);
    return [
      ...readTelephones(whole).map((each) => ({ words: each.words, key: each.digits })),
      ...readEmails(whole).map(({ words }) => ({ words, key: words })),
    ]
      .filter(({ key }) => !digits.includes(key))
      .map(({ words }) =>
        leftOutOf(paths.contacts, clause, clause, words, 'add it to the contact to which it belongs'),
      );
  });
}

/** The labels of bodies that have a part in the contest, but for those of entrants (报名单位：) and the like. */
const PARTS = /主办|承办|协办|指导|支持/;

/** The bodies behind a label (指导单位：) are those of roles and tracks that come from the clause, as far as none waits as a draft. */
function bodies(input: CheckInput): Problem[] {
  const { dataset, catalog, paths } = input;
  const waiting = new Set(dataset.drafts.map(({ clause }) => clause));
  return catalog.sections.flatMap(catalog.clauseIdsOf).flatMap((clause) => {
    if (waiting.has(clause)) return [];
    const roles = dataset.roles.filter((role) => role.clause === clause);
    const tracks = catalog.tracks.filter((track) => track.clause === clause);
    const topics = catalog.topics.filter((topic) => catalog.clauseIdOf(topic) === clause);
    const recorded = [...roles.flatMap(({ members }) => members), ...[...tracks, ...topics].flatMap(bodiesOf)]
      .map((body) => normalize(nameIn(input, clause, body)))
      .toSorted((one, other) => other.length - one.length);
    const quotes = roles.map(({ quote }) => normalize(quote?.[SOURCE_LANGUAGE] ?? ''));
    return readLists(clauseWords(catalog, clause).whole)
      .filter(({ label }) => PARTS.test(label))
      .flatMap(({ names }) => names)
      .filter((name) => !quotes.some((quote) => quote.includes(normalize(name))))
      .filter((name) =>
        /\p{Script=Han}{2}/u.test(recorded.reduce((left, each) => left.replaceAll(each, ''), normalize(name))),
      )
      .map((name) => {
        const [file, [record]] = tracks.length > 0 ? [paths.tracks, tracks] : [paths.roles, roles];
        return leftOutOf(file, record?.id ?? clause, clause, name, 'add it to the bodies that come from the clause');
      });
  });
}

function leftOutOf(file: string, id: string, clause: string, words: string, fix: string): Problem {
  return { file, id, found: `clause ${clause} has "${words}", which no record has`, fix };
}
