import { z } from 'zod';
import { clauseId, ordinal, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';

/** The prizes of an edition and the way on to the national final. */
export const awardsSchema = z.strictObject({
  /** Prize levels, the highest first. */
  levels: z.array(z.strictObject({ id: slug, name: localizedText })).min(1),
  allocations: z
    .array(
      z.strictObject({
        id: slug,
        /** `each`: every track listed gets these prizes. `shared`: the tracks listed get them together. */
        kind: z.enum(['each', 'shared']),
        clause: clauseId,
        /** The words of the clause that state the numbers. */
        quote: plainText,
        tracks: z.array(slug).min(1),
        /** Number of prizes by level id. */
        prizes: z.record(slug, ordinal),
      }),
    )
    .min(1),
  /** What winners are given. */
  honours: z.strictObject({ clause: clauseId, quote: localizedText }),
  nationalFinal: z.strictObject({
    clause: clauseId,
    quote: localizedText,
    /** Projects sent on. */
    places: ordinal,
    /** Least share of small and medium-sized enterprises among them, in per cent. */
    smallAndMediumMinimumPercent: z.int().min(0).max(100),
  }),
});

/** The prizes of an edition. */
export type Awards = z.infer<typeof awardsSchema>;
