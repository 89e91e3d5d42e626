import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** A group of papers that a team hands in. Every name is in the exact words of the clause. */
export const materialGroupSchema = z.strictObject({
  id: slug,
  name: localizedText,
  clause: clauseId,
  items: z
    .array(
      z.strictObject({
        id: slug,
        name: localizedText,
        clause: clauseId,
        points: z.array(z.strictObject({ id: slug, name: localizedText })),
      }),
    )
    .min(1),
});

/** A group of papers that a team hands in. */
export type MaterialGroup = z.infer<typeof materialGroupSchema>;
