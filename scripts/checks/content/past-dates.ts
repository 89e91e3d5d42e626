import { addDays, dayOf } from '../../../src/logic/dates.ts';
import type { Check } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';

/** Days for which an edition can be ready before its notice is out. */
const AHEAD = 31;

/**
 * What happened to the site is not dated ahead, and no revision is much older than the notice, whose own day may still
 * be to come. Pages take a device that is behind the newest revision for one whose clock is wrong.
 */
export const pastDates: Check = {
  name: 'past dates',
  isLocal: true,
  run: ({ dataset, paths, now }) => {
    const { edition, revisions, redirects, published } = dataset;
    const today = now && dayOf(now, edition.timeZone);
    const { issued } = edition;
    const dated = [
      ...revisions.map(({ number, date }) => ({ file: paths.revisions, id: String(number), date })),
      ...redirects.map(({ from, date }) => ({ file: paths.redirects, id: from, date })),
      ...published.flatMap(({ kind, id, withdrawn }) =>
        withdrawn ? [{ file: paths.published, id: `${kind} ${id}`, date: withdrawn.date }] : [],
      ),
    ];
    const first = revisions.at(-1)?.date ?? '';
    // A computer that thinks that there is no site yet has the wrong time, and judges nothing.
    const ahead = today === undefined || today < first ? [] : dated.filter(({ date }) => date > today);
    const older = revisions.filter(({ date }) => issued !== undefined && date < addDays(issued, -AHEAD));
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
        found: `is dated ${date}, more than ${String(AHEAD)} days before the notice was issued (${String(issued)})`,
        fix: 'correct the date',
      })),
    ];
  },
};
