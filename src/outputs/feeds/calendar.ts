import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import type { Edition } from '../../model/edition.ts';
import type { Language } from '../../model/language.ts';
import type { EndedPhase, Phase } from '../../model/phase.ts';
import type { Revision } from '../../model/revision.ts';
import { isCounted } from '../../logic/phase-precision.ts';
import { addDays, isDay, phaseDays } from '../../logic/dates.ts';
import { localize } from '../../logic/localize.ts';
import { hourOfDay, phaseSpan } from '../../logic/phase-spans.ts';

/** The reminders before the last day of registration, in days; the second comes on that day. */
const REMINDER_DAYS = [3, 0];

/** Hour of the reminders, in the edition's zone. */
const REMINDER_HOUR = 9;

/** The interval at which a subscribed calendar is refreshed, in seconds. */
const REFRESH = 86_400;

/** The words of a calendar that the content does not have. */
interface CalendarWords {
  /** Name of the calendar. */
  name: string;
  /** The part of the day of a phase that has no more than that. */
  halves: Record<'morning' | 'afternoon', string>;
  /** The description of an event: what happens, how its hours are meant, its source, and which text prevails. */
  description: (phase: Phase) => string;
  /** The reminder that registration closes on a day (`YYYY-MM-DD`). */
  reminder: (day: string) => string;
}

/** The input of a calendar. */
export interface CalendarInput {
  edition: Pick<Edition, 'id' | 'timeZone' | 'name'> & Partial<Pick<Edition, 'registration'>>;
  phases: readonly EndedPhase[];
  /** The content's latest revision: the number of changes, and the day of the last one. */
  revision: Pick<Revision, 'number' | 'date'>;
  language: Language;
  words: CalendarWords;
}

/**
 * An iCalendar file (RFC 5545) of phases. Where the notice gives no hour the event lasts whole days; one
 * given to the minute has its instants in UTC. The same content always gives the same bytes.
 */
export function calendarFile(input: CalendarInput): string {
  return textOf(calendar(input));
}

/** The same for applications that subscribe, which refresh it every day. */
export function calendarFeed(input: CalendarInput): string {
  return textOf(calendar(input).method(ICalCalendarMethod.PUBLISH).ttl(REFRESH));
}

/** The text of a file, whose last line is ended like all others (RFC 5545, 3.1), which the library leaves out. */
function textOf(file: ICalCalendar): string {
  return `${file.toString().replace(/\r\n$/, '')}\r\n`;
}

function calendar({ edition, phases, revision, language, words }: CalendarInput) {
  const file = ical({
    name: escaped(words.name),
    prodId: { company: 'contest-guide', product: edition.id, language: language.toUpperCase() },
  });
  for (const phase of phases) {
    const { start, end } = phaseSpan(phase, edition.timeZone);
    const { first, last } = phaseDays(phase, edition.timeZone);
    const { precision } = phase;
    const half =
      precision === 'morning' || precision === 'afternoon'
        ? ` (${words.halves[precision]})`
        : phase.when
          ? ` (${localize(phase.when, language).text})`
          : '';
    const event = file.createEvent({
      id: `${edition.id}-${phase.id}-${language}@contest-guide`,
      sequence: revision.number,
      stamp: new Date(hourOfDay(revision.date, 0, edition.timeZone)),
      summary: `${localize(phase.name, language).text}${half} · ${localize(edition.name, language).text}`,
      description: words.description(phase),
      // A phase of weeks does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(precision === 'minute' && !isDay(phase.start) && !isDay(phase.end)
        ? { start: new Date(start), end: new Date(end) }
        : { allDay: true, start: new Date(first), end: new Date(addDays(last, 1)) }),
    });
    if (phase.id !== edition.registration || !isCounted(phase)) continue;
    for (const days of REMINDER_DAYS) {
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: new Date(hourOfDay(addDays(last, -days), REMINDER_HOUR, edition.timeZone)),
        description: words.reminder(last),
      });
    }
  }
  return file;
}

/** A text as values of iCalendar have it (RFC 5545, 3.3.11). The library does so with every text but the name. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}
