import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** Pages that an answer may lead to. */
export const FAQ_PAGES = ['eligibility', 'schedule', 'materials', 'awards', 'contacts'] as const;

/** A question that teams ask, in everyday words, answered from the notice in plain text. */
export const faqSchema = z
  .strictObject({
    id: slug,
    question: localizedText,
    /** True on any day: dates as the notice gives them, never "now". */
    answer: localizedText,
    /** What the answer is taken from. */
    clauses: z.array(clauseId),
    /** The notice does not state what is asked. The answer says so; clauses are those of what it adds. */
    isUnstated: z.literal(true).optional(),
    /** Where to read on. */
    page: z.enum(FAQ_PAGES).optional(),
  })
  .refine(({ clauses, isUnstated }) => clauses.length > 0 || isUnstated, {
    path: ['clauses'],
    error:
      'has no clause; name what the answer is taken from, or write "isUnstated: true" if the notice does not state it',
  });

/** A question that teams ask. */
export type FaqEntry = z.infer<typeof faqSchema>;
