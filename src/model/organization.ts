import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';
import { quotationSchema } from './quotation.ts';

/** A body that the notice names. */
export const organizationSchema = z.strictObject({
  id: slug,
  name: localizedText.describe('The name this site uses.'),
  definedIn: clauseId
    .nullable()
    .optional()
    .describe(
      'The clause that sets up a body of the contest, and so has its name; null where the notice names the body and nowhere sets it up. A body that is there without the contest has none.',
    ),
  duties: z
    .array(quotationSchema)
    .default([])
    .describe('What the body is made up of and what it does, in the words of the clauses.'),
  spellings: z
    .array(
      z.strictObject({
        text: plainText.describe('The other name, as printed.'),
        clauses: z.array(clauseId).min(1).describe('Every clause that uses it.'),
      }),
    )
    .default([])
    .describe('Other names of the same body in the notice, each with every clause that uses it.'),
});

/** The role of a group of bodies in the contest. */
export const roleSchema = z
  .strictObject({
    id: slug,
    name: localizedText.describe('Our name for the role.'),
    clause: clauseId,
    between: z
      .tuple([plainText, plainText])
      .optional()
      .describe('The words before and after the list of names in the clause; without it the clause is the list.'),
    members: z.array(slug).default([]).describe('Organisation ids in the order of the clause.'),
    forms: slug.optional().describe('Organisation id of the body that the members make up.'),
    quote: localizedText
      .optional()
      .describe('The words of the clause, where it has bodies by kind only (各市…局) and so there are no members.'),
  })
  .refine(
    ({ members, quote }) => members.length > 0 !== (quote !== undefined),
    'needs members, or a quote for bodies that the clause has by kind only; not both',
  );

/** A body that the notice names. */
export type Organization = z.infer<typeof organizationSchema>;

/** The role of a group of bodies in the contest. */
export type Role = z.infer<typeof roleSchema>;
