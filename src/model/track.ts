import { z } from 'zod';
import { clauseId, ordinal, slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** A division of a track that has topics of its own. */
const subtrackSchema = z.strictObject({
  id: slug,
  number: ordinal,
  title: localizedText,
  topics: ordinal.describe('How many topics it has.'),
});

/** A track (赛道): what a team enters. */
export const trackSchema = z.strictObject({
  id: slug,
  number: ordinal,
  title: localizedText,
  icon: slug.describe('Name of its picture, an icon of Lucide; a decoration that never stands for the title.'),
  clause: clauseId,
  guidingOrganizations: z.array(slug).min(1).describe('Organisation ids in the order of the clause.'),
  topics: ordinal.describe('How many topics it has, those of its sub-tracks included.'),
  subtracks: z.array(subtrackSchema),
});

/** A division of a track. */
export type Subtrack = z.infer<typeof subtrackSchema>;

/** A track. */
export type Track = z.infer<typeof trackSchema>;
