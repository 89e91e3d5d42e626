import { z } from 'zod';
import { localizedText, plainText } from './localized.ts';

const label = z
  .string()
  .describe('What is printed before the title: `{1}` stands for 1, 2, 3 …, `{一}` for 一, 二, 三 …')
  .meta({ examples: ['赛题{1}：'] });

/** How the notice prints the numbers of tracks, sub-tracks and topics. What is left out is printed without a number. */
export const labelsSchema = z
  .strictObject({ track: label.default(''), subtrack: label.default(''), topic: label.default('') })
  .default({ track: '', subtrack: '', topic: '' })
  .describe('How the notice prints the numbers of tracks, sub-tracks and topics; what is left out has none.');

/** What a notice calls the things that every notice has; what is left out has the usual name. */
export const wordsSchema = z
  .strictObject({
    track: localizedText.optional().describe('What a team enters: 赛道, 组别, 专题 …'),
    topic: localizedText.optional().describe('The problem a project answers: 赛题, 课题 …'),
    platform: localizedText.optional().describe('Where teams register.'),
    committee: localizedText.optional().describe('Whom teams ask.'),
    application: localizedText.optional().describe('The main paper that teams hand in.'),
    furtherRound: localizedText.optional().describe('The contest to which the best projects are sent on.'),
  })
  .default({})
  .describe('What the notice calls the things that every notice has; what is left out has the usual name.');

/** What is printed before a title where a record has a label of its own. */
export const ownLabel = plainText
  .or(z.literal(''))
  .optional()
  .describe('What is printed before the title where it differs from `labels` of edition.yaml; empty for nothing.')
  .meta({ examples: ['课题A：'] });

/** What a notice calls things. */
export type EditionWords = z.infer<typeof wordsSchema>;
