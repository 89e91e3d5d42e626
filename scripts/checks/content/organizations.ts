import { clausesNaming, namesOf } from '../../../src/logic/organization-names.ts';
import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Check } from './types.ts';
import { clauseWords } from './clause-text.ts';
import { problemsOf } from './problems-of.ts';

/** The notice has every body by its name, each other name is listed with all its clauses, and what sets a body up names it. */
export const organizations: Check = {
  name: 'organizations',
  run: ({ dataset, catalog, paths }) =>
    dataset.organizations.flatMap((organization) => {
      const { id, name, definedIn, spellings } = organization;
      const own = name[SOURCE_LANGUAGE];
      // The names of a role are compared with its list one by one, those of a topic with its brief.
      const listed = [...dataset.roles, ...dataset.topics.flatMap(({ otherBodies = [] }) => otherBodies)];
      const isListed = listed.some(({ members }) => members.includes(id));
      const isNamed = clausesNaming(catalog, own).some((clause) => hasName(clauseWords(catalog, clause).whole, own));
      const isDefined = namesOf(organization).some((each) => clausesNaming(catalog, each).includes(definedIn ?? ''));
      return problemsOf(paths.organizations, id, [
        [
          !isListed && !isNamed,
          `no clause has "${own}" as a whole`,
          'copy the name from the notice, or take the body out of the list',
        ],
        [
          typeof definedIn === 'string' && !isDefined,
          `clause ${String(definedIn)} does not name "${own}"`,
          'write the clause that sets the body up, or null if the notice only names it',
        ],
        ...spellings.flatMap(({ text, clauses }) => {
          const naming = clausesNaming(catalog, text);
          return [...new Set([...clauses, ...naming])].map((clause) =>
            naming.includes(clause)
              ? ([
                  !clauses.includes(clause),
                  `clause ${clause} has "${text}", too`,
                  'add the clause to the list',
                ] as const)
              : ([true, `clause ${clause} does not have "${text}"`, 'take the clause out of the list'] as const),
          );
        }),
      ]);
    }),
};
