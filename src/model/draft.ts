import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { plainText } from './localized.ts';

/** A fact that a program read in the notice and nobody has confirmed: it stands on no page and in no data. */
export const draftSchema = z.strictObject({
  id: slug,
  kind: slug.describe('What it is about, e.g. `phase` or `prize`.'),
  file: plainText.describe('The file of the edition that gets it when it is confirmed.'),
  value: z.unknown().describe('The record as that file will have it, or the fields of edition.yaml.'),
  clause: clauseId,
  quote: plainText.describe('The words of the clause from which it was read.'),
});

/** A fact that waits for an editor. */
export type Draft = z.infer<typeof draftSchema>;
