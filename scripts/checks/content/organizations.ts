import { clausesNaming, namesOf } from '../../../src/logic/organization-names.ts';
import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Check } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { clauseWords } from './clause-text.ts';

/** The notice has every body by its name, each other name is listed with all its clauses, and what sets a body up names it. */
export const organizations: Check = {
  name: 'organizations',
  run: ({ dataset, catalog, paths }) =>
    dataset.organizations.flatMap((organization) => {
      const { id, name, definedIn, spellings } = organization;
      const own = name[SOURCE_LANGUAGE];
      const problem = (found: string, fix: string): Problem => ({ file: paths.organizations, id, found, fix });
      // The names of a role are compared with its list one by one, those of a topic with its brief.
      const isListed = [...dataset.roles, ...dataset.topics.flatMap(({ otherBodies = [] }) => otherBodies)].some(
        ({ members }) => members.includes(id),
      );
      const isNamed =
        isListed || clausesNaming(catalog, own).some((clause) => hasName(clauseWords(catalog, clause).whole, own));
      const isDefined = namesOf(organization).some((each) => clausesNaming(catalog, each).includes(definedIn ?? ''));
      return [
        ...(isNamed
          ? []
          : [
              problem(
                `no clause has "${own}" as a whole`,
                'copy the name from the notice, or take the body out of the list',
              ),
            ]),
        ...(typeof definedIn !== 'string' || isDefined
          ? []
          : [
              problem(
                `clause ${definedIn} does not name "${own}"`,
                'write the clause that sets the body up, or null if the notice only names it',
              ),
            ]),
        ...spellings.flatMap(({ text, clauses }) => [
          ...clauses
            .filter((clause) => !clausesNaming(catalog, text).includes(clause))
            .map((clause) => problem(`clause ${clause} does not have "${text}"`, 'take the clause out of the list')),
          ...clausesNaming(catalog, text)
            .filter((clause) => !clauses.includes(clause))
            .map((clause) => problem(`clause ${clause} has "${text}", too`, 'add the clause to the list')),
        ]),
      ];
    }),
};
