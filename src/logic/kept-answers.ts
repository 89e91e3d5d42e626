import type { EligibilityRules } from './eligibility-rules.ts';
import { unknownAnswers, type Answers } from './eligibility-questions.ts';

/** Answers as text to be kept in the browser, with the edition that they are for. */
export function keptAnswers(edition: string, answers: Answers): string {
  return JSON.stringify({ edition, answers });
}

/** The answers kept for an edition, as far as their questions and options still exist. */
export function parseAnswers(
  rules: Pick<EligibilityRules, 'questions'>,
  edition: string,
  kept: string | null,
): Answers {
  try {
    const value = JSON.parse(kept ?? '{}') as { edition?: unknown; answers?: unknown } | null;
    if (value?.edition !== edition || typeof value.answers !== 'object' || value.answers === null) return {};
    return Object.fromEntries(
      Object.entries(value.answers as Record<string, unknown>).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' && unknownAnswers(rules, { [entry[0]]: entry[1] }).length === 0,
      ),
    );
  } catch {
    return {};
  }
}
