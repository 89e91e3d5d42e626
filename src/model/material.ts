import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** Words of a clause as they stand in it. */
const quotationSchema = z.strictObject({ clause: clauseId, quote: localizedText });

/** A part of a group of papers. */
const materialItemSchema = z.strictObject({
  id: slug,
  name: localizedText,
  clause: clauseId,
  /** What disqualifies in this item, beside what does in its group. */
  disqualifies: z.array(quotationSchema),
  points: z.array(z.strictObject({ id: slug, name: localizedText })),
});

/** A group of papers that a team hands in. Every name is in the exact words of the clause. */
const materialGroupSchema = z.strictObject({
  id: slug,
  name: localizedText,
  clause: clauseId,
  /** Whether this is the application, whose items are its chapters: teams are offered an outline of it. */
  outline: z.literal(true).optional(),
  /** Who must own the papers; without it the notice does not state this for the group. */
  owner: quotationSchema.optional(),
  /** What disqualifies in this group, beside what does in every paper. */
  disqualifies: z.array(quotationSchema),
  items: z.array(materialItemSchema).min(1),
});

/** What a team hands in. */
export const materialsSchema = z.strictObject({
  /** What the notice says of the list as a whole. */
  scope: quotationSchema.optional(),
  /** What disqualifies, whatever the paper. */
  disqualifies: z.array(quotationSchema),
  /** What may be asked for later, and what becomes of the papers. */
  supplements: z.array(quotationSchema),
  groups: z
    .array(materialGroupSchema)
    .min(1)
    .refine(
      (groups) => groups.filter(({ outline }) => outline).length <= 1,
      'has several groups with "outline: true"; leave it with the application alone',
    ),
});

/** Words of a clause as they stand in it. */
export type Quotation = z.infer<typeof quotationSchema>;

/** A part of a group of papers. */
export type MaterialItem = z.infer<typeof materialItemSchema>;

/** A group of papers that a team hands in. */
export type MaterialGroup = z.infer<typeof materialGroupSchema>;

/** What a team hands in. */
export type Materials = z.infer<typeof materialsSchema>;
