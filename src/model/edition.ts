import { z } from 'zod';
import { calendarDate, timeZone } from './date.ts';
import { clauseId, ordinal, slug } from './ids.ts';
import { LANGUAGES } from './language.ts';
import { localizedText, plainText } from './localized.ts';

/** An edition of the contest: the facts of its notice, and the counts that the other files must add up to. */
export const editionSchema = z.strictObject({
  id: slug,
  year: z.int().min(2000).max(2999),
  name: localizedText.describe("The contest's full official name, never split (clause 七)."),
  nameClause: clauseId,
  theme: localizedText,
  themeClause: clauseId,
  titleClause: clauseId.describe("The clause that is the notice's title."),
  documentNumber: plainText,
  documentNumberClause: clauseId,
  issued: calendarDate.describe("Day on which the notice was issued, in the edition's time zone."),
  issuedClause: clauseId,
  timeZone: timeZone.describe('IANA name of the zone in which every date of the edition is meant.'),
  officialPlatform: z
    .url({ protocol: /^https?$/, error: 'must be an address with https://' })
    .describe('Where teams register.'),
  officialPlatformClause: clauseId,
  organizers: z.array(slug).min(1).describe('The bodies that hold the contest, by their ids.'),
  organizersClause: clauseId,
  status: z
    .literal('unofficial', 'must be "unofficial": this site is never the organiser’s own, and says so on every page')
    .describe('This site is not the organiser’s.'),
  completeLanguages: z.array(z.enum(LANGUAGES)).min(1).describe('Languages in which no text of the edition is `null`.'),
  notice: z
    .array(slug)
    .min(1)
    .describe("The parts of the notice, as ids of the files in `notice/`, in the notice's order."),
  annex: slug.describe('The part of the notice after which the topics stand.'),
  entry: slug.describe('The part that says who can enter.'),
  registration: slug.describe('The phase in which teams register.'),
  counts: z.strictObject({
    issuers: ordinal,
    tracks: ordinal,
    subtracks: z.int().nonnegative(),
    topics: ordinal,
    phases: ordinal,
    prizes: ordinal,
    nationalFinalPlaces: z.int().nonnegative(),
    generalBenefits: z.int().nonnegative(),
    tracksWithSpecialBenefits: z.int().nonnegative(),
  }),
  countsClause: clauseId.describe('The clause that states the numbers of tracks and topics.'),
});

/** One edition of the contest. */
export type Edition = z.infer<typeof editionSchema>;
