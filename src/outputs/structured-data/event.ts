import { SOURCE_LANGUAGE } from '../../model/language.ts';
import type { Phase } from '../../model/phase.ts';
import { localize } from '../../logic/localize.ts';
import { localizedPath, paths } from '../../logic/paths.ts';
import { phaseSpan } from '../../logic/phase-spans.ts';
import type { DescriptionInput, Thing } from './types.ts';

/**
 * The contest as an event, with its phases, held by those whom the notice names. Days stay days, and a half
 * day is its day, because the notice gives no hour; no state, place or price is told, because the notice tells none.
 */
export function contestEvent({ catalog, language, address }: DescriptionInput): Thing {
  const { edition, phases } = catalog;
  const at = (edge: 'start' | 'end') => (phase: Phase) => phaseSpan(phase, edition.timeZone)[edge];
  const first = phases.toSorted((a, b) => at('start')(a) - at('start')(b)).at(0);
  const last = phases.toSorted((a, b) => at('end')(a) - at('end')(b)).at(-1);
  const name = (value: Phase['name']) => localize(value, language).text;
  return {
    '@type': 'Event',
    // One event, whatever the language.
    '@id': `${address(localizedPath(paths.schedule, SOURCE_LANGUAGE))}#contest`,
    name: name(edition.name),
    url: address(localizedPath(paths.schedule, language)),
    sameAs: edition.officialPlatform,
    ...(first && last ? { startDate: first.start, endDate: last.end } : {}),
    organizer: edition.organizers.map((id) => ({
      '@type': 'GovernmentOrganization',
      name: name(catalog.organization(id).name),
    })),
    subEvent: phases.map((phase) => ({
      '@type': 'Event',
      name: name(phase.name),
      startDate: phase.start,
      endDate: phase.end,
    })),
  };
}
