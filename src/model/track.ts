import { z } from 'zod';
import { clauseId, ordinal, slug } from './ids.ts';
import { aliasesSchema, localizedText } from './localized.ts';
import { ownLabel } from './printing.ts';

const introduction = localizedText
  .optional()
  .describe('What stands between its heading and its first topic, one paragraph on a line.');

const aliases = aliasesSchema.describe(
  'Everyday words of ours by which people look for its topics; they are not quoted from the notice.',
);

/** Bodies with a part in a track or a topic, by what the notice calls them. */
export const otherBodiesSchema = z
  .array(
    z.strictObject({
      name: localizedText.describe('What the clause calls them.'),
      members: z.array(slug).min(1).describe('Organisation ids.'),
    }),
  )
  .optional();

/** A division of a track that has topics of its own. */
const subtrackSchema = z.strictObject({
  id: slug,
  number: ordinal.describe('Its place in the track.'),
  label: ownLabel,
  title: localizedText.describe('Title as printed, without its number.'),
  introduction,
  topics: z.int().nonnegative().optional().describe('How many topics it has.'),
  aliases,
});

/** A track (赛道): what a team enters. */
export const trackSchema = z.strictObject({
  id: slug,
  number: ordinal.describe('Its place in the order of the notice.'),
  label: ownLabel,
  title: localizedText.describe('Title as printed, without its number.'),
  printed: z
    .boolean()
    .default(true)
    .describe("Whether the title is the notice's own (true) or ours, for topics that stand under no track (false)."),
  icon: slug
    .default('layers')
    .describe('Name of its picture, an icon of Lucide; a decoration that never stands for the title.'),
  clause: clauseId.describe('The clause that names it: of the text, or its own place in the annex.'),
  introduction,
  guidingOrganizations: z.array(slug).default([]).describe('Organisation ids in the order of the clause.'),
  otherBodies: otherBodiesSchema.describe(
    'Bodies with another part in it, by what the clause calls them: 牵头单位, 支持单位 …',
  ),
  topics: z.int().nonnegative().optional().describe('How many topics it has, those of its sub-tracks included.'),
  aliases,
  subtracks: z.array(subtrackSchema).default([]).describe('Its divisions that have topics of their own.'),
});

/** A division of a track. */
export type Subtrack = z.infer<typeof subtrackSchema>;

/** A track. */
export type Track = z.infer<typeof trackSchema>;
