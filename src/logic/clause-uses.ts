import type { LocalizedText } from '../model/localized.ts';
import type { Catalog } from './catalog.ts';
import type { SinglePage } from './pages.ts';
import { paths } from './paths.ts';
import { perCatalog } from './per-catalog.ts';
import { hasPage } from './rooms.ts';

/** A place of the site that goes by a clause. */
export interface ClauseUse {
  /** Without language; with a fragment where the place has one. */
  path: string;
  /** The page, or what the place itself is called. */
  name: SinglePage | LocalizedText;
  /** The questions of the self-check that are about the clause, by number. */
  questions: number[];
}

/** What the pages of which there is one show, as far as it cites clauses. */
const SHOWN = {
  eligibility: ({ eligibilityRules, reminders, parameters }) => [eligibilityRules, reminders, parameters],
  schedule: ({ phases }) => phases,
  materials: ({ materials }) => materials,
  awards: ({ awards, benefits }) => [awards, benefits],
  tracks: ({ tracks }) => tracks,
  organizations: ({ organizations, roles }) => [organizations, roles],
  contacts: ({ contacts, entryWays }) => [contacts, entryWays],
} as const satisfies Partial<Record<SinglePage, (catalog: Catalog) => unknown>>;

/** Where each clause is used, by its id: page by page, then rules and questions that teams ask. */
export const clauseUses = perCatalog((catalog): ReadonlyMap<string, readonly ClauseUse[]> => {
  const uses = new Map<string, ClauseUse[]>();
  const add = (use: ClauseUse, record: unknown) => {
    for (const clause of citedIn(record)) {
      const all = uses.get(clause) ?? [];
      const known = all.find(({ name, path }) => name === use.name || path === use.path);
      if (known) known.questions.push(...use.questions);
      else uses.set(clause, [...all, { ...use, questions: [...use.questions] }]);
    }
  };
  for (const [at, question] of catalog.questions.entries()) {
    add({ path: paths.eligibility, name: 'eligibility', questions: [at + 1] }, question);
  }
  for (const name of Object.keys(SHOWN) as (keyof typeof SHOWN)[]) {
    if (hasPage(catalog, name)) add({ path: paths[name], name, questions: [] }, SHOWN[name](catalog));
  }
  for (const { id: group, name, statements } of catalog.rules) {
    for (const each of statements) add({ path: `${paths.ruleGroup(group)}#${each.id}`, name, questions: [] }, each);
  }
  for (const each of catalog.faq) add({ path: `${paths.faq}#${each.id}`, name: each.question, questions: [] }, each);
  return uses;
});

/** Ascending numbers in few words: three or more in a row as 1–3. */
export function inRanges(numbers: readonly number[]): string[] {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  return starts.flatMap((start) => {
    let end = start;
    while (numbers.includes(end + 1)) end++;
    if (end - start >= 2) return [`${String(start)}–${String(end)}`];
    return end === start ? [String(start)] : [String(start), String(end)];
  });
}

/** The ids of the clauses that a record cites, at whatever depth. */
function citedIn(record: unknown): Set<string> {
  if (typeof record !== 'object' || record === null) return new Set();
  const cited = Object.entries(record).flatMap(([field, value]: [string, unknown]) =>
    /^(?:clauses?|definedIn)$/.test(field) ? [value].flat() : [...citedIn(value)],
  );
  return new Set(cited.filter((id) => typeof id === 'string'));
}
