import type { APIRoute } from 'astro';
import { getCatalog } from '../../../../data/catalog.ts';
import { uiStrings } from '../../../../data/ui-strings.ts';
import { lastDayNote } from '../../../../logic/assumed-hours.ts';
import { calendarFeed, calendarFile, type CalendarInput } from '../../../../outputs/feeds/calendar.ts';
import type { Catalog } from '../../../../logic/catalog.ts';
import { clauseReference } from '../../../../logic/clause-reference.ts';
import { formatDay, isDay } from '../../../../logic/dates.ts';
import { phaseDates } from '../../../../logic/phase-dates.ts';
import { hasEnd } from '../../../../logic/phase-precision.ts';
import { localize } from '../../../../logic/localize.ts';
import { calendarName } from '../../../../logic/file-paths.ts';
import { latestRevision } from '../../../../logic/revisions.ts';
import type { Language } from '../../../../model/language.ts';

interface Props {
  text: string;
}

export async function getStaticPaths() {
  const catalog = await getCatalog();
  const phases = catalog.phases.filter(hasEnd);
  if (phases.length === 0) return [];
  return catalog.edition.languages.flatMap((language) => {
    const input = calendarInput(catalog, language);
    const files = [
      { name: calendarName('schedule'), text: calendarFile(input) },
      { name: calendarName('subscription'), text: calendarFeed(input) },
      ...phases.map((phase) => ({
        name: calendarName(phase),
        text: calendarFile({ ...input, phases: [phase] }),
      })),
    ];
    return files.map(({ name, text }) => ({ params: { language, name }, props: { text } }));
  });
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });

function calendarInput(catalog: Catalog, language: Language): CalendarInput {
  const { edition } = catalog;
  const { calendar, schedule } = uiStrings(language);
  const lastDay = lastDayNote(catalog, schedule);
  return {
    edition,
    phases: catalog.phases.filter(hasEnd),
    revision: latestRevision(catalog),
    language,
    words: {
      name: calendar.name(localize(edition.name, language).text),
      halves: { morning: schedule.morning, afternoon: schedule.afternoon },
      description: (phase) => {
        const note = phase.id === edition.registration ? lastDay : null;
        const quote = phase.quote ? calendar.quote(localize(phase.quote, language).text) : null;
        // An event of whole days has no hour.
        const isMixed = phase.precision === 'minute' && (isDay(phase.start) || isDay(phase.end));
        const dates = isMixed ? phaseDates(phase, edition.timeZone, language, schedule) : null;
        const hours = dates && [dates.first, schedule.to, dates.last].join(' ');
        const source = calendar.note(clauseReference(catalog, phase.clause, language).text);
        return [hours, quote, note, source].filter((line) => line !== null).join('\n');
      },
      reminder: (day) =>
        [calendar.reminder(formatDay(day, language, { year: true })), lastDay]
          .filter((line) => line !== null)
          .join('\n'),
    },
  };
}
