import { z } from 'zod';
import { clauseId, ordinal, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';

/** A clause: the smallest piece of the notice with an address of its own. Line breaks in `text` part paragraphs. */
export const clauseSchema = z
  .strictObject({
    id: clauseId.describe('The notice’s own numbering joined by dots, in quotes; "5.1.2" is 五、（一）2.'),
    label: plainText.optional().meta({ description: 'Number as printed before the clause.', examples: ['（一）'] }),
    name: localizedText
      .optional()
      .describe('Our name for a clause that the notice does not number; not part of the notice.'),
    title: localizedText.optional().describe('Heading as printed.'),
    text: localizedText.optional().describe('Words as printed below the heading; line breaks part paragraphs.'),
    table: z
      .literal(true)
      .optional()
      .describe('Whether each line of the text is the row of a table, its cells parted by " | ".'),
  })
  .refine((clause) => clause.title ?? clause.text, 'needs a title, a text or both');

/** A part of the notice that has a page: a numbered section, or the head, the signatures, the annex … */
export const sectionSchema = z.strictObject({
  id: slug,
  number: ordinal.nullable().default(null).describe("The section's number, or null for a part that has none."),
  label: plainText.nullable().default(null).describe('Number as printed, e.g. 五、'),
  title: localizedText.describe('Heading of the part.'),
  printed: z
    .boolean()
    .default(true)
    .describe("Whether the title is the notice's own (true) or ours for a part without a heading (false)."),
  clauses: z
    .array(clauseSchema)
    .default([])
    .describe('Its clauses in order; none where nothing stands below the heading but tracks and topics.'),
});

/** A clause of the notice. */
export type Clause = z.infer<typeof clauseSchema>;

/** A part of the notice. */
export type Section = z.infer<typeof sectionSchema>;
