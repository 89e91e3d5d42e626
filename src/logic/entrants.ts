import type { Entrant } from '../model/eligibility.ts';
import { VERDICTS, type Verdict } from '../model/verdict.ts';
import type { Catalog } from './catalog.ts';
import { bestEnds, commonOutlook, type OrderedRules, type Outlook } from './eligibility-outlook.ts';
import { perCatalog } from './per-catalog.ts';

/** Kinds of entrants of which the self-check finds the same in a track, with the clauses that it rests on. */
export interface EntrantsGroup {
  verdict: Verdict;
  entrants: Entrant[];
  clauses: string[];
}

/**
 * What the self-check finds of each kind of entrant in a track (its id), the best first. The answers to questions whose
 * options are ordered are the best; of the others every one is tried, and where they differ the entrant has to ask.
 */
export function entrantsIn(rules: OrderedRules, entrants: readonly Entrant[], track: string): EntrantsGroup[] {
  const chosen = trackAnswers(rules.questions, track);
  const found = entrants.map((entrant) => ({ entrant, ends: bestEnds(rules, { ...chosen, ...entrant.answers }) }));
  return VERDICTS.flatMap((verdict): EntrantsGroup[] => {
    const those = found.filter(({ ends }) => verdictOf(commonOutlook(ends)) === verdict);
    if (those.length === 0) return [];
    const reasons = those.flatMap(({ ends }) =>
      ends.filter((end) => end.verdict === verdict).flatMap(({ reasons }) => reasons),
    );
    return [
      {
        verdict,
        entrants: those.map(({ entrant }) => entrant),
        clauses: [...new Set(reasons.flatMap(({ clauses }) => clauses))],
      },
    ];
  });
}

/** The groups of each track, by its id; none in an edition whose entrants or rules say nothing. */
export const entrantsByTrack = perCatalog((catalog: Catalog) => {
  const { eligibilityRules: rules, questions, entrants, tracks } = catalog;
  return new Map(tracks.map(({ id }) => [id, entrantsIn({ rules, questions }, entrants, id)]));
});

/** What the choice of a track (its id) answers, by the ids of questions. */
export function trackAnswers(questions: OrderedRules['questions'], track: string): Record<string, string> {
  const chosen = questions.map(({ id, options }) => ({
    id,
    option: options.find(({ tracks }) => tracks?.includes(track)),
  }));
  return Object.fromEntries(chosen.flatMap(({ id, option }) => (option ? [[id, option.id]] : [])));
}

/** Whoever it depends for has to ask. */
function verdictOf(outlook: Outlook | undefined): Verdict | undefined {
  return outlook === 'depends' ? 'ask' : outlook;
}
