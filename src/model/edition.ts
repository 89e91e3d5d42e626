import { z } from 'zod';
import { calendarDate, timeZone } from './date.ts';
import { clauseId, slug } from './ids.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from './language.ts';
import { localizedText, plainText } from './localized.ts';
import { labelsSchema, wordsSchema } from './printing.ts';

const count = (of: string) => z.int().nonnegative().optional().describe(`Number of ${of}.`);

/**
 * An edition of the contest: the facts of its notice, and the counts that the other files must add up to. What a notice
 * does not have is left out, with its clause.
 */
export const editionSchema = z
  .strictObject({
    id: slug,
    year: z
      .int()
      .min(2000)
      .max(2999)
      .describe('Year of the edition.')
      .meta({ examples: [2031] }),
    name: localizedText.describe("The contest's full official name, never split."),
    nameClause: clauseId.describe('The clause that has the name.'),
    theme: localizedText.optional().describe('The theme, in the words of the notice; goes with its clause.'),
    themeClause: clauseId.optional().describe('The clause that has the theme.'),
    titleClause: clauseId.describe("The clause that is the notice's title."),
    documentNumber: plainText.optional().describe('Number of the document, as printed; goes with its clause.'),
    documentNumberClause: clauseId.optional().describe('The clause that has the number.'),
    issued: calendarDate.optional().describe("Day on which the notice was issued, in the edition's time zone."),
    issuedClause: clauseId.optional().describe('The clause that has the day, mostly that of the signatures.'),
    timeZone: timeZone.describe('IANA name of the zone in which every date of the edition is meant.'),
    officialPlatform: z
      .url({ protocol: /^https?$/, error: 'must be an address with https://' })
      .optional()
      .describe('Where teams register; goes with its clause.'),
    officialPlatformClause: clauseId.optional().describe('The clause that has the address.'),
    organizers: z.array(slug).default([]).describe('The bodies that hold the contest, by their ids.'),
    organizersClause: clauseId.optional().describe('The clause that names them.'),
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
        issuers: count('bodies that issue the notice'),
        tracks: count('tracks'),
        subtracks: count('sub-tracks'),
        topics: count('topics'),
        phases: count('phases'),
        prizes: count('prizes in all'),
        furtherRoundPlaces: count('places in the further round'),
        generalBenefits: count('kinds of general support'),
        tracksWithSpecialBenefits: count('tracks with support of their own'),
      })
      .default({})
      .describe('Numbers that the other files must add up to, counted by hand in the notice.'),
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
