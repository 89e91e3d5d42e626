import { numberOf } from '../../../src/logic/read-facts/numbers.ts';
import type { Clause, Section } from '../../../src/model/notice.ts';
import { problemsOf } from './problems-of.ts';
import type { Check } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';

/** Clause ids are the notice's own numbering, so that an address says where its clause stands. */
export const clauses: Check = {
  name: 'clauses',
  run: ({ dataset, catalog, paths, fileOf }) => [
    ...dataset.sections.flatMap((section) =>
      section.clauses.flatMap((clause) => faults(fileOf(section), section, clause)),
    ),
    ...dataset.sections
      .filter((section) => !catalog.sections.includes(section))
      .map((section) => ({
        file: paths.edition,
        id: 'notice',
        found: `the part "${section.id}" is not in the list`,
        fix: `add it where it stands in the notice, or delete ${fileOf(section)}`,
      })),
  ],
};

function faults(file: string, section: Section, { id, label, name }: Clause): Problem[] {
  const parts = id.split('.');
  const last = parts.at(-1) ?? '';
  const start = section.number === null ? section.id : String(section.number);
  const parent = parts.slice(0, -1).join('.');
  return problemsOf(file, id, [
    [parts[0] !== start, `the id does not start with "${start}."`, 'correct it, or move the clause to its section'],
    [
      parts.length > 2 && !section.clauses.some((clause) => clause.id === parent),
      `there is no clause "${parent}" above it`,
      'add that clause, or correct the id',
    ],
    [
      label !== undefined && !agrees(label, last),
      `the label "${String(label)}" does not agree with the number ${last}`,
      'make the label and the end of the id agree',
    ],
    [
      label === undefined && name === undefined && !/^p\d+$/.test(last),
      'the clause has neither a label nor a name, so it cannot be cited',
      'add the label as printed, or a name, or number the paragraph p1, p2 …',
    ],
  ]);
}

/** Whether a label has the number with which an id ends, however it is printed; `3-2` is the second 3 of its clause. */
function agrees(label: string, part: string): boolean {
  const printed = label
    .normalize('NFKC')
    .match(/\d+|[一二三四五六七八九十百]+/g)
    ?.at(-1);
  return printed === undefined || numberOf(printed) === Number.parseInt(part, 10);
}
