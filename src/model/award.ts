import { z } from 'zod';
import { clauseId, ordinal, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';

/** The prizes of an edition and the way on to the national final. */
export const awardsSchema = z.strictObject({
  levels: z
    .array(z.strictObject({ id: slug, name: localizedText }))
    .min(1)
    .describe('Prize levels, the highest first.'),
  allocations: z
    .array(
      z.strictObject({
        id: slug,
        kind: z
          .enum(['each', 'shared'])
          .describe('`each`: every track listed gets these prizes. `shared`: the tracks listed get them together.'),
        clause: clauseId,
        quote: plainText.describe('The words of the clause that state the numbers.'),
        tracks: z.array(slug).min(1),
        prizes: z.record(slug, ordinal).describe('Number of prizes by level id.'),
      }),
    )
    .min(1),
  honours: z.strictObject({ clause: clauseId, quote: localizedText }).describe('What winners are given.'),
  nationalFinal: z.strictObject({
    clause: clauseId,
    quote: localizedText,
    places: ordinal.describe('Projects sent on.'),
    smallAndMediumMinimumPercent: z
      .int()
      .min(0)
      .max(100)
      .describe('Least share of small and medium-sized enterprises among them, in per cent.'),
  }),
});

/** The prizes of an edition. */
export type Awards = z.infer<typeof awardsSchema>;
