import { describe, it } from 'vitest';
import { expectChecked, type Variant } from '../../../../tests/check-variant.ts';
import { amend, amended, chinese, reword, type Change } from '../../../../tests/edition-variant.ts';

const SCHEDULE = 'schedule.yaml';

/** A phase with the time that its clause prints, and another time that is found wrong. */
const timed = (words: string, time: object, wrong: object): Variant => ({
  name: words,
  change: (edition) => {
    reword(edition, '3.3', `报名。${words}`, '报名。3月1日9时—3月20日17时30分');
    amend(edition.phases, 'registration', time);
  },
  wrong: [[SCHEDULE, amended('phases', 'registration', wrong)]],
});

const at = (start: string, end: string) => ({ precision: 'day', start: `2031-03-${start}`, end: `2031-03-${end}` });
const hours = (start: string, end: string) => ({
  precision: 'minute',
  start: `2031-03-${start}`,
  end: `2031-03-${end}`,
});
const vague = (precision: string, start: string, end: string, when: string) => ({
  precision,
  start: `2031-${start}`,
  end: `2031-${end}`,
  when: chinese(when),
});
/** Open at the start, or at both ends. */
const open = (end: string | undefined, when: string) => ({
  precision: 'open' as const,
  start: undefined,
  end,
  when: chinese(when),
});

/** The time of the final, in its own clause. */
const final =
  (words: string, values: object, quote?: string): Change =>
  (edition) => {
    reword(edition, '3.4', `决赛。${words}，现场答辩。`);
    amend(edition.phases, 'final', { quote, ...values });
  };

const stretches = [
  '3月1日至3月20日',
  '3月1日—3月20日',
  '3月1日–3月20日',
  '3月1日-3月20日',
  '3月1日~3月20日',
  '3月1日——20日',
  '3月1—20日',
];
const withYears = [
  '2031年3月1日至2031年3月20日',
  '2031年3月1日（星期六）—3月20日（星期四）',
  '3月1日（周六）至20日（周四）',
];

const variants: Variant[] = [
  ...[...stretches, ...withYears].map((words) => timed(words, at('01', '20'), at('01', '21'))),
  timed('3月20日前', open('2031-03-20', '3月20日前'), { end: '2031-03-21' }),
  timed('即日起至3月20日', open('2031-03-20', '即日起至3月20日'), { end: '2031-03-21' }),
  timed('即日起至3月20日24:00', open('2031-03-21T00:00:00+08:00', '即日起至3月20日24:00'), {
    end: '2031-03-20T23:00:00+08:00',
  }),
  timed('3月1日9:00—20日17:30', hours('01T09:00:00+08:00', '20T17:30:00+08:00'), { end: '2031-03-20T17:00:00+08:00' }),
  timed('3月1日9时至20日17时30分', hours('01T09:00:00+08:00', '20T17:30:00+08:00'), {
    start: '2031-03-01T10:00:00+08:00',
  }),
  timed('3月1日—3月20日24时', hours('01', '21T00:00:00+08:00'), { end: '2031-03-20T00:00:00+08:00' }),
  timed('3月1日—3月20日17时', hours('01', '20T17:00:00+08:00'), { end: '2031-03-20T18:00:00+08:00' }),
  timed('3月上旬', vague('period', '03-01', '03-10', '3月上旬'), { end: '2031-03-20' }),
  timed('3月中旬至下旬', vague('period', '03-11', '03-31', '3月中旬至下旬'), { start: '2031-03-01' }),
  timed('2—3月', vague('month', '02-01', '03-31', '2—3月'), { start: '2031-03-01' }),
  timed('3月', vague('month', '03-01', '03-31', '3月'), { precision: 'period' }),
  timed('具体时间另行通知', open(undefined, '具体时间另行通知'), { end: '2031-03-20' }),
  {
    name: '4月，具体时间另行通知',
    change: final('4月，具体时间另行通知', vague('month', '04-01', '04-30', '4月，具体时间另行通知')),
    wrong: [[SCHEDULE, amended('phases', 'final', { when: chinese('5月，具体时间另行通知') })]],
  },
  {
    name: 'across the end of a year',
    change: (edition) => {
      reword(edition, '3.5', '公示。12月28日至次年1月5日。');
      amend(edition.phases, 'publicity', { start: '2031-12-28', end: '2032-01-05', statedDays: undefined });
    },
    wrong: [[SCHEDULE, amended('phases', 'publicity', { end: '2031-12-31' })]],
  },
  {
    name: 'phases at the same time',
    change: final('3月15日—4月4日', { precision: 'day', start: '2031-03-15', end: '2031-04-04' }),
    wrong: [[SCHEDULE, amended('phases', 'final', { start: '2031-03-16' })]],
  },
  {
    name: '20日前, of the month that was named before',
    change: (edition) => {
      reword(edition, '3.3', '报名。3月1日起报名，20日前提交材料', '报名。3月1日9时—3月20日17时30分');
      amend(edition.phases, 'registration', {
        precision: 'open',
        start: '2031-03-01',
        end: undefined,
        when: chinese('3月1日起'),
      });
      edition.phases.push({
        id: 'papers',
        number: 4,
        name: chinese('提交材料'),
        clause: '3.3',
        ...open('2031-03-20', '20日前'),
      });
    },
    wrong: [[SCHEDULE, amended('phases', 'papers', { end: '2031-04-20' })]],
  },
  {
    name: 'a last day for each track',
    change: (edition) => {
      reword(edition, '3.3', '报名。果园赛道3月10日前，综合赛道3月20日前', '报名。3月1日9时—3月20日17时30分');
      amend(edition.phases, 'registration', { tracks: ['orchards'], ...open('2031-03-10', '3月10日前') });
      edition.phases.push({
        id: 'registration-mixed',
        number: 4,
        name: chinese('报名'),
        clause: '3.3',
        tracks: ['mixed'],
        ...open('2031-03-20', '3月20日前'),
      });
    },
    wrong: [
      [SCHEDULE, amended('phases', 'registration', { end: '2031-03-20' })],
      [SCHEDULE, amended('phases', 'registration-mixed', { tracks: ['vineyards'] })],
    ],
  },
];

describe('a notice with the time', () => {
  it.each(variants)('$name', expectChecked);
});
