import type { Phase } from '../../model/phase.ts';
import { phaseDays, timeOf } from '../../logic/dates.ts';
import { CLAUSE_KEY, reference, table, type TableSource } from './table.ts';

const ID = { 'zh-CN': '编号', en: 'Id' };
const LAST_DAY = {
  'zh-CN': '末日（含当日；通知未说明时刻的，本站按24时计）',
  en: 'Last day (included; where the notice gives no hour, this site counts it to midnight)',
};
const TRACK = { 'zh-CN': '赛道编号（共设的为空）', en: 'Track id (empty where all share)' };

/** The day of an end of a phase in the edition's zone, and its hour where the notice gives one. */
const day = (phase: Phase, { catalog }: TableSource, end: 'first' | 'last') =>
  phaseDays(phase, catalog.edition.timeZone)[end];
const hour = (phase: Phase, { catalog }: TableSource, end: 'start' | 'end') =>
  phase.precision === 'minute' ? timeOf(phase[end], catalog.edition.timeZone) : null;

const schedule = table({
  name: 'schedule',
  title: { 'zh-CN': '赛程', en: 'Schedule' },
  rows: (catalog) => catalog.phases,
  primaryKey: ['id'],
  foreignKeys: [CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    column('id', 'string', ID, ({ id }) => id),
    column('number', 'integer', { 'zh-CN': '序号', en: 'Number' }, (row) => row.number),
    ...texts('name', { 'zh-CN': '阶段', en: 'Phase' }, (row) => row.name),
    column('start', 'date', { 'zh-CN': '首日', en: 'First day' }, (row, source) => day(row, source, 'first')),
    column('end', 'date', LAST_DAY, (row, source) => day(row, source, 'last')),
    column('start_time', 'string', { 'zh-CN': '开始时刻', en: 'Starts at' }, (row, source) =>
      hour(row, source, 'start'),
    ),
    column('end_time', 'string', { 'zh-CN': '结束时刻', en: 'Ends at' }, (row, source) => hour(row, source, 'end')),
    column(
      'precision',
      'string',
      {
        'zh-CN': '时间精度（day全天、morning上午、afternoon下午、minute到分钟）',
        en: 'Precision (whole days, morning, afternoon or to the minute)',
      },
      (row) => row.precision,
    ),
    column(
      'stated_days',
      'integer',
      { 'zh-CN': '通知写明的天数', en: 'Days the notice states' },
      (row) => row.statedDays,
    ),
    column(
      'time_zone',
      'string',
      { 'zh-CN': '时区', en: 'Time zone' },
      (_row, { catalog }) => catalog.edition.timeZone,
    ),
    clause((row) => row.clause),
    ...texts('quote', { 'zh-CN': '内容（通知原句）', en: 'What happens (words of the notice)' }, (row) => row.quote),
  ],
});

const prizes = table({
  name: 'awards',
  title: { 'zh-CN': '奖项', en: 'Prizes' },
  rows: ({ awards: { levels, allocations } }) =>
    allocations.flatMap((allocation) =>
      (allocation.kind === 'each' ? allocation.tracks : [null]).flatMap((track) =>
        levels.flatMap((level) => {
          const number = allocation.prizes[level.id];
          return number === undefined ? [] : [{ allocation, track, level, number }];
        }),
      ),
    ),
  foreignKeys: [reference('track', 'tracks'), CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    column('allocation', 'string', { 'zh-CN': '设奖规定', en: 'Allocation' }, ({ allocation }) => allocation.id),
    column('track', 'string', TRACK, ({ track }) => track),
    ...texts('track_title', { 'zh-CN': '赛道', en: 'Track' }, ({ track }, catalog) =>
      track === null ? null : catalog.track(track).title,
    ),
    column('level', 'string', { 'zh-CN': '奖级编号', en: 'Level id' }, ({ level }) => level.id),
    ...texts('level_name', { 'zh-CN': '奖级', en: 'Level' }, ({ level }) => level.name),
    column('number', 'integer', { 'zh-CN': '数量', en: 'Number of prizes' }, (row) => row.number),
    column('quote', 'string', { 'zh-CN': '通知原句', en: 'Words of the notice' }, ({ allocation }) => allocation.quote),
    clause(({ allocation }) => allocation.clause),
  ],
});

const materials = table({
  name: 'materials',
  title: { 'zh-CN': '提交材料', en: 'What to submit' },
  rows: ({ materials: { disqualifies, groups } }) =>
    groups.flatMap((group) =>
      group.items.map((item) => ({
        group,
        item,
        disqualifies: [...disqualifies, ...group.disqualifies, ...item.disqualifies],
      })),
    ),
  primaryKey: ['group', 'id'],
  foreignKeys: [CLAUSE_KEY],
  columns: ({ column, texts, textLists, clause }) => [
    column('group', 'string', { 'zh-CN': '材料类别编号', en: 'Group id' }, ({ group }) => group.id),
    ...texts('group_name', { 'zh-CN': '材料类别', en: 'Group' }, ({ group }) => group.name),
    column('id', 'string', ID, ({ item }) => item.id),
    ...texts('name', { 'zh-CN': '名称', en: 'Name' }, ({ item }) => item.name),
    ...textLists('points', { 'zh-CN': '要点', en: 'Points' }, ({ item }) => item.points.map(({ name }) => name)),
    ...texts('owner', { 'zh-CN': '材料归属要求', en: 'Whose they must be' }, ({ group }) => group.owner?.quote),
    ...textLists('disqualifies', { 'zh-CN': '取消资格的情形', en: 'What disqualifies' }, (row) =>
      row.disqualifies.map(({ quote }) => quote),
    ),
    clause(({ item }) => item.clause),
    column(
      'examples',
      'boolean',
      { 'zh-CN': '要点是否只是举例', en: 'Whether the points are examples only' },
      (row) => row.item.examples === true,
    ),
  ],
});

/** The tables of when the contest is, what is handed in and what can be won. */
export const CONTEST_TABLES = [schedule, prizes, materials];
