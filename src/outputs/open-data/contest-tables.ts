import { titles } from '../../i18n/tables.ts';
import type { Phase } from '../../model/phase.ts';
import { statedPrizes } from '../../logic/awards.ts';
import { isDay, lastMoment, phaseDays, timeOf } from '../../logic/dates.ts';
import { hasEnd } from '../../logic/phase-precision.ts';
import type { TableSource } from './types.ts';
import { joined, kept } from './columns.ts';
import { CLAUSE_KEY, reference, table } from './table.ts';

/** The day of an end of a phase in the edition's zone, and its hour where the notice gives one. */
const day = (phase: Phase, { catalog }: TableSource, end: 'first' | 'last') =>
  hasEnd(phase) && (end === 'last' || phase.start !== undefined)
    ? phaseDays(phase, catalog.edition.timeZone)[end]
    : null;
const hour = ({ start, end }: Phase, { catalog: { edition } }: TableSource, edge: 'start' | 'end') => {
  if (edge === 'end') return end === undefined ? null : lastMoment(end, edition.timeZone).time || null;
  return start === undefined || isDay(start) ? null : timeOf(start, edition.timeZone);
};

const schedule = table({
  name: 'schedule',
  title: titles.schedule,
  rows: (catalog) => catalog.phases,
  primaryKey: ['id'],
  foreignKeys: [CLAUSE_KEY],
  columns: ({ column, texts, clause, scope }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    column('number', 'integer', titles.number, (row) => row.number),
    ...texts('name', titles.phase, (row) => row.name),
    column('start', 'date', titles.firstDay, (row, source) => day(row, source, 'first')),
    column('end', 'date', titles.lastDay, (row, source) => day(row, source, 'last')),
    kept(column('start_time', 'string', titles.startsAt, (row, source) => hour(row, source, 'start'))),
    kept(column('end_time', 'string', titles.endsAt, (row, source) => hour(row, source, 'end'))),
    column('precision', 'string', titles.precision, (row) => row.precision),
    column('stated_days', 'integer', titles.daysTheNoticeStates, (row) => row.statedDays),
    column('time_zone', 'string', titles.timeZone, (_row, { catalog }) => catalog.edition.timeZone),
    clause((row) => row.clause),
    ...texts('quote', titles.whatHappens, (row) => row.quote),
    ...texts('when', titles.wordsOfTheTime, (row) => row.when),
    ...scope((row) => row),
  ],
});

const prizes = table({
  name: 'awards',
  title: titles.prizes,
  rows: ({ awards }) =>
    awards.allocations.flatMap((allocation) =>
      (allocation.kind === 'each' && allocation.tracks ? allocation.tracks : [null]).flatMap((track) =>
        statedPrizes(awards, allocation).map((prize) => ({ allocation, track, ...prize })),
      ),
    ),
  foreignKeys: [reference('track', 'tracks'), CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    column('allocation', 'string', titles.allocation, ({ allocation }) => allocation.id),
    column('track', 'string', titles.trackIdOrShared, ({ track }) => track),
    ...texts('track_title', titles.track, ({ track }, catalog) => (track === null ? null : catalog.track(track).title)),
    column('level', 'string', titles.levelId, ({ level }) => level.id),
    ...texts('level_name', titles.level, ({ level }) => level.name),
    column('number', 'integer', titles.numberOfPrizes, (row) => row.count),
    column('quote', 'string', titles.wordsOfTheNotice, ({ allocation }) => allocation.quote),
    clause(({ allocation }) => allocation.clause),
    column('for_each', 'string', titles.forEach, ({ allocation: { kind } }) =>
      kind === 'each-topic' || kind === 'each-group' ? kind.slice('each-'.length) : null,
    ),
    column('money', 'integer', titles.prizeMoney, (row) => row.money),
    column('topics', 'string', titles.forTopics, ({ allocation }) => joined(allocation.topics ?? [])),
    column('groups', 'string', titles.forGroups, ({ allocation }) => joined(allocation.groups ?? [])),
  ],
});

const materials = table({
  name: 'materials',
  title: titles.whatToSubmit,
  rows: ({ materials: { disqualifies, groups } }) =>
    groups.flatMap((group) =>
      // A paper without parts is its own only item.
      (group.items.length > 0 ? group.items : [{ ...group, points: [], examples: undefined }]).map((item) => ({
        group,
        item,
        disqualifies: [...disqualifies, ...group.disqualifies, ...item.disqualifies],
      })),
    ),
  primaryKey: ['group', 'id'],
  foreignKeys: [CLAUSE_KEY],
  columns: ({ column, texts, textLists, clause }) => [
    column('group', 'string', titles.materialGroupId, ({ group }) => group.id),
    ...texts('group_name', titles.materialGroup, ({ group }) => group.name),
    column('id', 'string', titles.id, ({ item }) => item.id),
    ...texts('name', titles.name, ({ item }) => item.name),
    ...textLists('points', titles.points, ({ item }) => item.points.map(({ name }) => name)),
    ...texts('owner', titles.whoseTheyMustBe, ({ group }) => group.owner?.quote),
    ...textLists('disqualifies', titles.whatDisqualifies, (row) => row.disqualifies.map(({ quote }) => quote)),
    clause(({ item }) => item.clause),
    column('examples', 'boolean', titles.whetherThePointsAre, (row) => row.item.examples === true),
    column('groups', 'string', titles.forGroups, ({ group }) => joined(group.groups ?? [])),
  ],
});

/** The tables of when the contest is, what is handed in and what can be won. */
export const CONTEST_TABLES = [schedule, prizes, materials];
