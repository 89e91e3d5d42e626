import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText } from './localized.ts';
import { quotationSchema } from './quotation.ts';
import { scope } from './scope.ts';

/** A part of a group of papers. */
const materialItemSchema = z.strictObject({
  id: slug,
  name: localizedText.describe('Its name in the words of the clause.'),
  clause: clauseId,
  disqualifies: z
    .array(quotationSchema)
    .default([])
    .describe('What disqualifies in this item, beside what does in its group.'),
  examples: z
    .literal(true)
    .optional()
    .describe('Whether the points are examples of what may be handed in (例如), so that none of them is required.'),
  points: z
    .array(z.strictObject({ id: slug, name: localizedText.describe('The point in the words of the clause.') }))
    .default([])
    .describe('What the item has to say or to hold.'),
});

/** A group of papers that a team hands in. Every name is in the exact words of the clause. */
const materialGroupSchema = z.strictObject({
  id: slug,
  name: localizedText.describe('Its name in the words of the clause.'),
  clause: clauseId,
  outline: z
    .literal(true)
    .optional()
    .describe('Whether this is the application, whose items are its chapters: teams are offered an outline of it.'),
  owner: quotationSchema
    .optional()
    .describe('Who must own the papers; without it the notice does not state this for the group.'),
  disqualifies: z
    .array(quotationSchema)
    .default([])
    .describe('What disqualifies in this group, beside what does in every paper.'),
  items: z.array(materialItemSchema).default([]).describe('The parts of the papers.'),
  groups: scope.groups,
});

/** The papers that a team hands in. */
export const materialsSchema = z.strictObject({
  scope: quotationSchema.optional().describe('What the notice says of the list as a whole.'),
  disqualifies: z.array(quotationSchema).default([]).describe('What disqualifies, whatever the paper.'),
  supplements: z
    .array(quotationSchema)
    .default([])
    .describe('What may be asked for later, and what becomes of the papers.'),
  groups: z
    .array(materialGroupSchema)
    .default([])
    .refine(
      (groups) => groups.filter(({ outline }) => outline).length <= 1,
      'has several groups with "outline: true"; leave it with the application alone',
    )
    .describe('Groups of papers, in the order of the notice.'),
});

/** A part of a group of papers. */
export type MaterialItem = z.infer<typeof materialItemSchema>;

/** A group of papers that a team hands in. */
export type MaterialGroup = z.infer<typeof materialGroupSchema>;

/** The papers that a team hands in. */
export type Materials = z.infer<typeof materialsSchema>;
