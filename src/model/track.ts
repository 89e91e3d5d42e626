import { z } from 'zod';
import { clauseId, ordinal, slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** A division of a track that has topics of its own. */
export const subtrackSchema = z.strictObject({
  id: slug,
  number: ordinal,
  title: localizedText,
  /** How many topics it has. */
  topics: ordinal,
});

/** A track (赛道): what a team enters. */
export const trackSchema = z.strictObject({
  id: slug,
  number: ordinal,
  title: localizedText,
  /** Name of its picture, an icon of Lucide; a decoration that never stands for the title. */
  icon: slug,
  clause: clauseId,
  /** Organisation ids in the order of the clause. */
  guidingOrganizations: z.array(slug).min(1),
  /** How many topics it has, those of its sub-tracks included. */
  topics: ordinal,
  subtracks: z.array(subtrackSchema),
});

/** A division of a track. */
export type Subtrack = z.infer<typeof subtrackSchema>;

/** A track. */
export type Track = z.infer<typeof trackSchema>;
