import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** A group of rules of conduct that has a page. */
export const ruleGroupSchema = z.strictObject({
  id: slug,
  name: localizedText.describe('Our name for the group.'),
  statements: z
    .array(
      z.strictObject({
        id: slug,
        clause: clauseId,
        quote: localizedText.describe('The exact words of the clause.'),
      }),
    )
    .min(1)
    .describe('The rules, each in the exact words of its clause.'),
});
