import { z } from 'zod';
import { clauseId, ordinal, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';

/** A clause: the smallest piece of the notice with an address of its own. Line breaks in `text` part paragraphs. */
export const clauseSchema = z
  .strictObject({
    id: clauseId,
    /** Number as printed before the clause, e.g. （一） or 2. */
    label: plainText.optional(),
    /** Our name for a clause that the notice does not number; not part of the notice. */
    name: localizedText.optional(),
    /** Heading as printed. */
    title: localizedText.optional(),
    text: localizedText.optional(),
  })
  .refine((clause) => clause.title ?? clause.text, 'needs a title, a text or both');

/** A part of the notice that has a page: a numbered section, or the head, the signatures, the annex … */
export const sectionSchema = z.strictObject({
  id: slug,
  /** The section's number, or null for a part that has none. */
  number: ordinal.nullable(),
  /** Number as printed, e.g. 五、 */
  label: plainText.nullable(),
  title: localizedText,
  /** Whether the title is the notice's own (true) or ours for a part without a heading (false). */
  printed: z.boolean(),
  clauses: z.array(clauseSchema).min(1),
});

/** A clause of the notice. */
export type Clause = z.infer<typeof clauseSchema>;

/** A part of the notice. */
export type Section = z.infer<typeof sectionSchema>;
