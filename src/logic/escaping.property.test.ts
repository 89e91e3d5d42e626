import { fromMarkdown } from 'mdast-util-from-markdown';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { anyText, property } from '../../tests/property.ts';
import { readCsv } from '../../tests/read-csv.ts';
import { calendarFile } from '../outputs/feeds/calendar.ts';
import { csvText } from './csv.ts';
import { escapeMarkdown } from './markdown.ts';
import { splitAddresses } from './split-addresses.ts';
import { hasEnd } from './phase-precision.ts';

describe('CSV', () => {
  const FORMULA = /^[=+\-@\t\r]/;
  const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
    const row = (cell: fc.Arbitrary<string>) => fc.array(cell, { minLength: width, maxLength: width });
    return fc.tuple(row(anyText.filter(Boolean)), fc.array(row(anyText), { maxLength: 6 }));
  });
  property('is read back as it was, but for apostrophes before formulas', [table], ([heads, rows]) => {
    expect(readCsv(csvText(heads, rows))).toEqual(
      [heads, ...rows].map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))),
    );
  });

  property('has no text that a spreadsheet would compute', [table], ([heads, rows]) => {
    expect(
      readCsv(csvText(heads, rows))
        .flat()
        .filter((cell) => FORMULA.test(cell)),
    ).toEqual([]);
  });

  property('keeps numbers and truth values', [fc.array(fc.tuple(fc.integer(), fc.boolean()))], (rows) => {
    expect(readCsv(csvText(['number', 'truth'], rows)).slice(1)).toEqual(rows.map((row) => row.map(String)));
  });
});

describe('Markdown', () => {
  /** White space at the ends of lines has a meaning of its own, and is none of the texts'. */
  const line = anyText.map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim()).filter(Boolean);

  property(
    'shows a text as it is, on lines of its own and within others',
    [fc.array(line, { minLength: 1, maxLength: 3 })],
    (lines) => {
      const { children } = fromMarkdown(escapeMarkdown(lines.join('\n')));
      expect(children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: lines.join('\n') }] }]);
    },
  );

  property('shows a text in a link and a list as it is', [line], (text) => {
    const { children } = fromMarkdown(`- [${escapeMarkdown(text)}](/topics/)`);
    expect(children).toMatchObject([
      {
        children: [
          {
            children: [
              { type: 'paragraph', children: [{ type: 'link', url: '/topics/', children: [{ value: text }] }] },
            ],
          },
        ],
      },
    ]);
  });

  property('loses nothing of a text with addresses', [fc.array(fc.oneof(anyText, fc.webUrl()))], (pieces) => {
    expect(splitAddresses(pieces.join(' ')).join('')).toBe(pieces.join(' '));
  });
});

describe('a calendar', () => {
  const { edition, revisions } = tinyCatalog;
  const phases = tinyCatalog.phases.filter(hasEnd);
  const calendar = (text: string) =>
    calendarFile({
      ...{ edition, phases, language: 'zh-CN' },
      revision: revisions[0] ?? { number: 0, date: '' },
      words: { name: text, halves: { morning: text, afternoon: text }, description: () => text, reminder: () => text },
    });
  /** Line breaks of all kinds are one in calendars, which have no other control characters. */
  const text = anyText.map((each) => each.replace(/(?!\n)\p{C}/gu, '').trim()).filter(Boolean);

  property('has the notes of its events as they are, and no more events for them', [text], (words) => {
    ICAL.design.strict = true;
    const file = new ICAL.Component(ICAL.parse(calendar(words)) as string[]);
    const events = file.getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('description'))).toEqual(events.map(() => words));
    expect(events).toHaveLength(phases.length);
  });

  property('has lines of at most 75 bytes, whatever stands in them', [text], (words) => {
    const bytes = new TextEncoder();
    for (const line of calendar(words).split('\r\n')) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
  });
});
