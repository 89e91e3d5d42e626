import { z } from 'zod';
import { calendarDate } from './date.ts';
import { LANGUAGES } from './language.ts';
import { plainText } from './localized.ts';

const SEGMENTS = String.raw`(?:[a-z0-9][a-z0-9.-]*\/)*`;

/** An address without its language: one entry stands for the page in every language. */
const languageFree = (address: string) => !LANGUAGES.some((language) => address.startsWith(`/${language}/`));
const WITH_LANGUAGE = 'must not have a language in it; the redirects of every language follow from one entry';

/** An address of a page that moved, and where the page is now. */
export const redirectSchema = z.strictObject({
  from: z
    .string('must be text')
    .regex(new RegExp(`^/${SEGMENTS}$`), 'must be the address of a page, such as "/topics/old-name/"')
    .refine((address) => address !== '/', 'must not be the home page, which never moves')
    .refine(languageFree, WITH_LANGUAGE)
    // A file cannot be redirected, for hosts of plain files send a page in its place.
    .meta({ description: 'The old address of a page.', examples: ['/topics/old-name/'] }),
  to: z
    .string('must be text')
    .regex(
      new RegExp(`^/${SEGMENTS}(?:#[^#\\s]+)?$`),
      'must be the address of a page, with or without a fragment, such as "/notice/awards/#c-6.1"',
    )
    .refine(languageFree, WITH_LANGUAGE)
    .meta({ description: 'The new address; it may name a place on the page.', examples: ['/topics/new-name/'] }),
  date: calendarDate.describe('Day of the move.'),
  reason: plainText.describe('The reason of the move, for editors.'),
});

/** An address of a page that moved, and where the page is now; neither has a language in it. */
export type Redirect = z.infer<typeof redirectSchema>;
