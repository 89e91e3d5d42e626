import { z } from 'zod';
import { calendarDate, timeZone } from './date.ts';
import { clauseId, slug } from './ids.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from './language.ts';
import { localizedText, plainText } from './localized.ts';
import { labelsSchema, wordsSchema } from './printing.ts';

const count = z.int().nonnegative().optional();

/**
 * An edition of the contest: the facts of its notice, and the counts that the other files must add up to. What a notice
 * does not have is left out, with its clause.
 */
export const editionSchema = z
  .strictObject({
    id: slug,
    year: z.int().min(2000).max(2999),
    name: localizedText.describe("The contest's full official name, never split."),
    nameClause: clauseId,
    theme: localizedText.optional(),
    themeClause: clauseId.optional(),
    titleClause: clauseId.describe("The clause that is the notice's title."),
    documentNumber: plainText.optional(),
    documentNumberClause: clauseId.optional(),
    issued: calendarDate.optional().describe("Day on which the notice was issued, in the edition's time zone."),
    issuedClause: clauseId.optional(),
    timeZone: timeZone.describe('IANA name of the zone in which every date of the edition is meant.'),
    officialPlatform: z
      .url({ protocol: /^https?$/, error: 'must be an address with https://' })
      .optional()
      .describe('Where teams register.'),
    officialPlatformClause: clauseId.optional(),
    organizers: z.array(slug).default([]).describe('The bodies that hold the contest, by their ids.'),
    organizersClause: clauseId.optional(),
    status: z
      .literal('unofficial', 'must be "unofficial": this site is never the organiser’s own, and says so on every page')
      .describe('This site is not the organiser’s.'),
    languages: z
      .array(z.enum(LANGUAGES))
      .min(1)
      .default([...LANGUAGES])
      .describe('Languages in which the site is built, that of the notice among them.'),
    completeLanguages: z
      .array(z.enum(LANGUAGES))
      .min(1)
      .describe('Languages in which no text of the edition is `null`.'),
    notice: z
      .array(slug)
      .min(1)
      .describe("The parts of the notice, as ids of the files in `notice/`, in the notice's order."),
    annex: slug.optional().describe('The part of the notice after which the topics stand.'),
    entry: slug.optional().describe('The part that says who can enter.'),
    registration: slug.optional().describe('The phase in which teams register.'),
    labels: labelsSchema,
    words: wordsSchema,
    counts: z
      .strictObject({
        issuers: count,
        tracks: count,
        subtracks: count,
        topics: count,
        phases: count,
        prizes: count,
        furtherRoundPlaces: count,
        generalBenefits: count,
        tracksWithSpecialBenefits: count,
      })
      .default({}),
    countsClause: clauseId.optional().describe('The clause that states the numbers of tracks and topics in digits.'),
  })
  .superRefine((edition, context) => {
    for (const fact of ['theme', 'documentNumber', 'issued', 'officialPlatform'] as const) {
      const clause = `${fact}Clause` as const;
      if ((edition[fact] === undefined) === (edition[clause] === undefined)) continue;
      const path = [edition[fact] === undefined ? fact : clause];
      context.addIssue({ code: 'custom', path, message: `write both ${fact} and ${clause}, or neither` });
    }
    if (!edition.languages.includes(SOURCE_LANGUAGE)) {
      context.addIssue({ code: 'custom', path: ['languages'], message: `add ${SOURCE_LANGUAGE}, the notice’s own` });
    }
  });

/** One edition of the contest. */
export type Edition = z.infer<typeof editionSchema>;
