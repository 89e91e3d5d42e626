import { z } from 'zod';
import { calendarDate } from './date.ts';
import { clauseId, ordinal, slug } from './ids.ts';
import { LANGUAGES } from './language.ts';
import { localizedText, plainText } from './localized.ts';

/** One edition of the contest: what its notice says of itself, and the counts that the other files must add up to. */
export const editionSchema = z.strictObject({
  id: slug,
  year: z.int().min(2000).max(2999),
  /** The contest's full official name, never split (clause 七). */
  name: localizedText,
  nameClause: clauseId,
  theme: localizedText,
  themeClause: clauseId,
  /** The clause that is the notice's title. */
  titleClause: clauseId,
  documentNumber: plainText,
  documentNumberClause: clauseId,
  /** Day on which the notice was issued, in the edition's time zone. */
  issued: calendarDate,
  issuedClause: clauseId,
  /** IANA name of the zone in which every date of the edition is meant. */
  timeZone: plainText,
  /** Where teams register. */
  officialPlatform: z.url(),
  officialPlatformClause: clauseId,
  /** The bodies that hold the contest, by their ids. */
  organizers: z.array(slug).min(1),
  organizersClause: clauseId,
  /** Whether the organiser publishes this site. */
  status: z.enum(['official', 'unofficial']),
  /** Languages in which no text of the edition is `null`. */
  completeLanguages: z.array(z.enum(LANGUAGES)).min(1),
  /** The parts of the notice, as ids of the files in `notice/`, in the notice's order. */
  notice: z.array(slug).min(1),
  /** The part of the notice after which the topics stand. */
  annex: slug,
  /** The part that says who may enter. */
  entry: slug,
  /** The phase in which teams register. */
  registration: slug,
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
  /** The clause that states the numbers of tracks and topics. */
  countsClause: clauseId,
});

/** One edition of the contest. */
export type Edition = z.infer<typeof editionSchema>;
