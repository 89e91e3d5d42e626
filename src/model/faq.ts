import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { aliasesSchema, localizedText } from './localized.ts';

/** Pages that an answer may lead to. */
const FAQ_PAGES = ['eligibility', 'schedule', 'materials', 'awards', 'contacts'] as const;

/** A question that teams ask, in everyday words, answered from the notice in plain text. */
export const faqSchema = z
  .strictObject({
    id: slug,
    question: localizedText.describe('The question, as teams put it.'),
    aliases: aliasesSchema.describe('Everyday words of ours by which people look for the answer.'),
    answer: localizedText.describe('True on any day: dates as the notice gives them, never "now".'),
    clauses: z.array(clauseId).describe('What the answer is taken from.'),
    isUnstated: z
      .literal(true)
      .optional()
      .describe('The notice does not state what is asked. The answer says so; clauses are those of what it adds.'),
    page: z.enum(FAQ_PAGES).optional().describe('Where to read on.'),
  })
  .refine(({ clauses, isUnstated }) => clauses.length > 0 || isUnstated, {
    path: ['clauses'],
    error:
      'has no clause; name what the answer is taken from, or write "isUnstated: true" if the notice does not state it',
  });

/** A question that teams ask, with its answer. */
export type FaqEntry = z.infer<typeof faqSchema>;
