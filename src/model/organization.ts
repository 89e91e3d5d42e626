import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';

/** A body that the notice names. */
export const organizationSchema = z.strictObject({
  id: slug,
  name: localizedText.describe('The name this site uses.'),
  definedIn: clauseId
    .optional()
    .describe("The clause that bears the body's name as its title, for a body that the notice sets up."),
  spellings: z
    .array(z.strictObject({ text: plainText, clauses: z.array(clauseId).min(1) }))
    .default([])
    .describe('Other names of the same body in the notice, each with the clauses that use it.'),
});

/** What a group of bodies does in the contest. */
export const roleSchema = z.strictObject({
  id: slug,
  name: localizedText,
  clause: clauseId,
  between: z
    .tuple([plainText, plainText])
    .optional()
    .describe('The words before and after the list of names in the clause; without it the clause is the list.'),
  members: z.array(slug).min(1).describe('Organisation ids in the order of the clause.'),
});

/** A body that the notice names. */
export type Organization = z.infer<typeof organizationSchema>;

/** What a group of bodies does in the contest. */
export type Role = z.infer<typeof roleSchema>;
