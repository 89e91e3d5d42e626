import { z } from 'zod';
import { clauseId } from './ids.ts';
import { localizedText } from './localized.ts';

/** Words of a clause as they stand in it, and in its translation. */
export const quotationSchema = z.strictObject({
  clause: clauseId,
  quote: localizedText.describe('The words of the clause, exactly as they stand in it and in its translation.'),
});

/** Words of a clause as they stand in it. */
export type Quotation = z.infer<typeof quotationSchema>;
