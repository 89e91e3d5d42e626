import { z } from 'zod';
import { clauseId, ordinal, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';
import { quotationSchema } from './quotation.ts';
import { scope } from './scope.ts';

/** The prizes of one level: their number, or the number and the money of each. */
const prizeSchema = ordinal.or(
  z.strictObject({
    count: ordinal.optional().describe('How many there are; left out where the notice gives no number (若干).'),
    money: ordinal.optional().meta({ description: 'Prize money of each, in yuan.', examples: [100000] }),
  }),
);

/** The prizes of an edition and the way on to a further round. */
export const awardsSchema = z.strictObject({
  levels: z
    .array(z.strictObject({ id: slug, name: localizedText.describe('Name of the level, e.g. 一等奖.') }))
    .default([])
    .describe('Prize levels, the highest first.'),
  allocations: z
    .array(
      z.strictObject({
        id: slug,
        kind: z
          .enum(['each', 'each-topic', 'each-group', 'shared'])
          .describe(
            '`each`: every track listed gets these prizes; `each-topic` and `each-group`: every topic, every group. `shared`: what is listed gets them together, or without a list the whole contest.',
          ),
        clause: clauseId,
        quote: plainText.describe('The words of the clause that state the numbers.'),
        ...scope,
        prizes: z
          .record(slug, prizeSchema)
          .describe('By level id: the number of prizes, or { count, money }.')
          .meta({ examples: [{ first: { count: 1, money: 100000 }, second: 2 }] }),
      }),
    )
    .default([])
    .describe('How the prizes are shared out; each line of the notice that gives numbers is one.'),
  honours: quotationSchema.optional().describe('What winners are given.'),
  cumulation: quotationSchema.optional().describe('Whether one project can win several prizes.'),
  furtherRound: z
    .strictObject({
      clause: clauseId,
      quote: localizedText.describe('The words of the clause that say who is sent on.'),
      places: ordinal.optional().describe('Projects sent on; left out where the notice gives a bound (不超过20个).'),
      smallAndMediumMinimumPercent: z
        .int()
        .min(0)
        .max(100)
        .optional()
        .describe('Least share of small and medium-sized enterprises among them, in per cent.'),
    })
    .optional()
    .describe('The round after the contest to which projects are sent on.'),
});

/** The prizes of one level in an allocation. */
export type Prize = z.infer<typeof prizeSchema>;

/** The prizes of an edition. */
export type Awards = z.infer<typeof awardsSchema>;
