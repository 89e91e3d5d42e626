import { z } from 'zod';
import { slug } from './ids.ts';

/** The ids of what a record holds for; without any, for the whole contest. Spread into schemas. */
export const scope = {
  tracks: z
    .array(slug)
    .min(1)
    .optional()
    .describe(
      'The tracks for which this holds, by id; without tracks, topics and groups it holds for the whole contest.',
    ),
  topics: z.array(slug).min(1).optional().describe('The topics for which this holds, by id.'),
  groups: z.array(slug).min(1).optional().describe('The groups of entrants for which this holds, by id.'),
};

/** What a record holds for: tracks, topics and groups of entrants by id; without any, the whole contest. */
export type Scope = z.infer<z.ZodObject<typeof scope>>;
