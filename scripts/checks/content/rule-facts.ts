import type { CheckInput } from './types.ts';
import { quoteFacts, type Fact } from './fact.ts';

/** The statements of the rules, which are quotations. */
export function ruleFacts(input: CheckInput): Fact[] {
  return input.dataset.rules.flatMap(({ statements }) =>
    statements.flatMap((statement) => quoteFacts(input, input.paths.rules, statement.id, statement)),
  );
}
