import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** A group of entrants (高校组, 企业组) that has limits, materials or prizes of its own. */
export const groupSchema = z.strictObject({
  id: slug,
  name: localizedText.describe('Its name in the words of the clause.'),
  clause: clauseId.describe('The clause that names it.'),
});

/** A group of entrants. */
export type Group = z.infer<typeof groupSchema>;
