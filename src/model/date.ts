import { z } from 'zod';

const quoteIt = 'must be text; put the date in quotes (YAML moves an unquoted one to UTC)';

/** A day, `2031-02-01`, in the edition's time zone. */
export const calendarDate = z
  .string(quoteIt)
  .refine(
    (text) => !/T\d/.test(text) || /([+-]\d\d:\d\d|Z)$/.test(text),
    'is a time without its zone; write the day alone, or use precision: minute and add the zone, e.g. +08:00',
  )
  .pipe(z.iso.date('is no day of the calendar; write it as YYYY-MM-DD'))
  .meta({ examples: ['2031-03-01'] });

/** An instant with its zone, `2031-02-01T09:00:00+08:00`. */
export const instant = z
  .string(quoteIt)
  .pipe(z.iso.datetime({ offset: true, message: 'is no time with its zone; write it as YYYY-MM-DDThh:mm:ss+08:00' }))
  .meta({ examples: ['2031-03-01T09:00:00+08:00'] });

/** A day, or an instant with its zone where the notice gives an hour. */
export const moment = z
  .string(quoteIt)
  .refine(
    (text) => calendarDate.safeParse(text).success || instant.safeParse(text).success,
    'is neither a day nor a time with its zone; write it as YYYY-MM-DD, or as YYYY-MM-DDThh:mm:ss+08:00',
  )
  .meta({ examples: ['2031-03-01T17:30:00+08:00'] });

/** A time zone by its name of the IANA database, `Asia/Shanghai`, that this computer knows. */
export const timeZone = z
  .string('must be text')
  .refine(
    (name) => /^[A-Z]\w*(\/[A-Z][\w+-]*)+$/.test(name) && isKnownZone(name),
    'is no time zone; write its name as in the IANA list, such as Asia/Shanghai',
  )
  .meta({ examples: ['Asia/Shanghai'] });

function isKnownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
