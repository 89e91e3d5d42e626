import { dayOf } from '../../../src/logic/dates.ts';
import type { Check } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';

/**
 * Past events are not dated ahead, and no revision is older than the notice. Pages take a device that is behind the
 * newest revision for one whose clock is wrong.
 */
export const pastDates: Check = {
  name: 'past dates',
  isLocal: true,
  run: ({ dataset, paths, now }) => {
    const { edition, revisions, redirects, published } = dataset;
    const today = now && dayOf(now, edition.timeZone);
    const { issued } = edition;
    const dated = [
      ...(issued === undefined ? [] : [{ file: paths.edition, id: 'issued', date: issued }]),
      ...revisions.map(({ number, date }) => ({ file: paths.revisions, id: String(number), date })),
      ...redirects.map(({ from, date }) => ({ file: paths.redirects, id: from, date })),
      ...published.flatMap(({ kind, id, withdrawn }) =>
        withdrawn ? [{ file: paths.published, id: `${kind} ${id}`, date: withdrawn.date }] : [],
      ),
    ];
    const first = revisions.at(-1)?.date ?? issued ?? '';
    // A computer that thinks that there is no site yet has the wrong time, and judges nothing.
    const ahead = today === undefined || today < first ? [] : dated.filter(({ date }) => date > today);
    const older = revisions.filter(({ date }) => issued !== undefined && date < issued);
    return [
      ...ahead.map(({ file, id, date }): Problem => ({
        file,
        id,
        found: `is dated ${date}, which is after today (${String(today)})`,
        fix: 'correct the date; if it is right, this computer’s clock is not',
      })),
      ...older.map(({ number, date }) => ({
        file: paths.revisions,
        id: String(number),
        found: `is dated ${date}, before the notice was issued (${String(issued)})`,
        fix: 'correct the date',
      })),
    ];
  },
};
