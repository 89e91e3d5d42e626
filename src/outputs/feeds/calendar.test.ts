import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { calendarFeed, calendarFile, type CalendarInput } from './calendar.ts';
import { hasEnd } from '../../logic/phase-precision.ts';

const { edition, revisions } = tinyCatalog;
const phases = tinyCatalog.phases.filter(hasEnd);
const input: CalendarInput = {
  ...{ edition, phases, language: 'zh-CN' },
  revision: revisions[0] ?? { number: 0, date: '' },
  words: {
    name: '2031年“数据要素×”大赛吉林分赛赛程（非官方），名字很长，要折行，还有逗号；分号',
    halves: { morning: '上午', afternoon: '下午' },
    description: ({ clause }) => `依据：${clause}。\n以通知中文原文为准，这里的文字也很长，要折成好几行才放得下。`,
    reminder: (day) => `报名将于${day}截止`,
  },
};

/** Parses a file strictly, with another library than the one that wrote it. */
function parse(text: string): ICAL.Component {
  ICAL.design.strict = true;
  return new ICAL.Component(ICAL.parse(text) as string[]);
}
const events = (text: string) => parse(text).getAllSubcomponents('vevent');
const value = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name)?.toString();

describe('a calendar file', () => {
  it('has an event for each phase, all day where the notice gives no hour', () => {
    const all = events(calendarFile(input));
    expect(all.map((event) => [value(event, 'dtstart'), value(event, 'dtend')])).toEqual([
      ['2031-03-01T01:00:00Z', '2031-03-20T09:30:00Z'],
      ['2031-04-02', '2031-04-03'],
      // The day after the last belongs to it no more.
      ['2031-04-03', '2031-04-06'],
    ]);
    expect(all.map((event) => value(event, 'summary'))).toEqual([
      '报名 · 2031年“数据要素×”大赛吉林分赛',
      '决赛 (上午) · 2031年“数据要素×”大赛吉林分赛',
      '公示 · 2031年“数据要素×”大赛吉林分赛',
    ]);
  });

  it('has a name of one line, its commas and semicolons escaped', () => {
    const name = '2031 Competition, Jilin Division; dates\nand more';
    const lines = calendarFile({ ...input, words: { ...input.words, name } }).split('\r\n');
    const escaped = '2031 Competition\\, Jilin Division\\; dates\\nand more';
    expect(lines).toEqual(expect.arrayContaining([`NAME:${escaped}`, `X-WR-CALNAME:${escaped}`]));
  });

  it('has lasting ids, the number of the revision, and the same bytes every time', () => {
    const event = events(calendarFile(input))[0];
    if (!event) throw new Error('no event');
    expect(value(event, 'uid')).toBe('jilin-2031-registration-zh-CN@contest-guide');
    expect(value(event, 'sequence')).toBe('2');
    expect(value(event, 'dtstamp')).toBe('2031-02-02T16:00:00Z');
    expect(calendarFile(input)).toBe(calendarFile(input));
  });

  it('reminds of the end of registration, and of nothing else', () => {
    const alarms = events(calendarFile(input)).map((event) =>
      event.getAllSubcomponents('valarm').map((alarm) => value(alarm, 'trigger')),
    );
    expect(alarms).toEqual([['2031-03-17T01:00:00Z', '2031-03-20T01:00:00Z'], [], []]);
  });

  it('makes nobody busy', () => {
    expect(events(calendarFile(input)).map((event) => value(event, 'transp'))).toEqual(Array(3).fill('TRANSPARENT'));
  });

  it('says the same whatever the zone of the machine', () => {
    const before = process.env['TZ'];
    const texts = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env['TZ'] = zone;
      return calendarFile(input);
    });
    process.env['TZ'] = before ?? 'UTC';
    expect(new Set(texts).size).toBe(1);
  });

  it('ends its lines as the standard asks, and folds them without splitting a character', () => {
    const text = calendarFile(input);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const bytes = new TextEncoder().encode(text);
    const lines: Uint8Array[] = [];
    for (let from = 0, at = 0; at < bytes.length; at++) {
      if (bytes[at] !== 0x0a) continue;
      lines.push(bytes.slice(from, at - 1));
      from = at + 1;
    }
    expect(lines.every((line) => line.length <= 75)).toBe(true);
    // Each line by itself is whole UTF-8, or the decoder throws.
    expect(() => lines.map((line) => new TextDecoder('utf-8', { fatal: true }).decode(line))).not.toThrow();
    expect(parse(text).getFirstPropertyValue('x-wr-calname')).toBe(input.words.name);
  });
});

it.each([calendarFile, calendarFeed])('ends every line, so that files can be joined: %o', (write) => {
  expect(write(input)).toMatch(/[^\r\n]\r\nEND:VCALENDAR\r\n$/);
  // What people get who join files of phases, as with "cat *.ics".
  const joined = ICAL.parse(write(input) + write({ ...input, language: 'en' })) as unknown as [string][];
  expect(joined.map(([name]) => name)).toEqual(['vcalendar', 'vcalendar']);
});

it('tells applications that subscribe to ask again', () => {
  const feed = parse(calendarFeed(input));
  expect(value(feed, 'method')).toBe('PUBLISH');
  expect(value(feed, 'refresh-interval')).toBe('P1D');
  expect(events(calendarFeed(input)).map((event) => value(event, 'uid'))).toEqual(
    events(calendarFile(input)).map((event) => value(event, 'uid')),
  );
});

describe('a calendar of vague times', () => {
  const vague = phases.map((phase) => ({
    ...phase,
    precision: 'month' as const,
    start: '2031-03-01',
    end: '2031-04-30',
    when: { 'zh-CN': '3—4月', en: null },
  }));
  const all = events(calendarFile({ ...input, phases: vague }));

  it('has whole days, and the words of the notice in the title', () => {
    expect([value(all[0] ?? parse(''), 'dtstart'), value(all[0] ?? parse(''), 'dtend')]).toEqual([
      '2031-03-01',
      '2031-05-01',
    ]);
    expect(value(all[0] ?? parse(''), 'summary')).toBe('报名 (3—4月) · 2031年“数据要素×”大赛吉林分赛');
  });

  it('reminds of no day that the notice does not name', () => {
    expect(all.flatMap((event) => event.getAllSubcomponents('valarm'))).toEqual([]);
  });

  it('may start on a day and end at an hour', () => {
    const [first] = phases;
    if (!first) throw new Error('The tiny edition has no phases');
    const mixed = { ...first, precision: 'minute' as const, start: '2031-03-01', end: '2031-03-20T17:30:00+08:00' };
    const [event] = events(calendarFile({ ...input, phases: [mixed] }));
    expect(event && [value(event, 'dtstart'), value(event, 'dtend')]).toEqual(['2031-03-01', '2031-03-21']);
  });
});
