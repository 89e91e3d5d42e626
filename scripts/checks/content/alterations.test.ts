import { beforeAll, describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/logic/catalog.ts';
import { materialQuotations } from '../../../src/logic/materials.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { materialsSchema } from '../../../src/model/material.ts';
import { modulesOf, proof } from '../../../tests/proof.ts';
import type { CheckInput } from './types.ts';
import { borrowedWords } from './borrowed-words.ts';
import { checkContent } from './run.ts';
import { glossary } from './glossary.ts';
import { checks } from './index.ts';
import { translation } from './translation.ts';

/** The fields that hold our words, not the notice's: nothing to compare them with. */
const OURS = [
  /^roles\.\d+\.name$/,
  /^rules\.\d+\.name$/,
  /^corrections\.\d+\.(title|reason)$/,
  /^(omissions|faq)\./,
  /^revisions\./,
  /^(questions|eligibilityRules|eligibilityCases|reminders|entrants)\./,
  /^benefits\.concerns\./,
  /^glossary\.\d+\.(note|ownWord)$/,
  /^translationExceptions\./,
  /^(sectors|techniques|dataSources)\./,
  /^sections\.\d+\.clauses\.\d+\.name$/,
];

/** Excerpts: what is left of one that loses its last character is still the clause's words. */
const EXCERPTS = /\.(spellings|readings|quote|repairs|evidence|recipients|words)\b/;

interface Field {
  /** Where the field is, e.g. `topics.3.title`. */
  path: string;
  holder: Record<string, string>;
  key: string;
}

/**
 * The checks that compare the content with the notice. The translation and its terms are another matter, and slow; borrowed
 * words are told and never refused.
 */
const noticeChecks = checks.filter((check) => ![translation, glossary, borrowedWords].includes(check));

let content: CheckInput;

beforeAll(() => {
  const checked = checkContent('content');
  if (!checked.content) throw new Error('the content cannot be read');
  content = checked.content;
});

/** Every text of the notice that the content holds, and every date, telephone number and quotation. */
function noticeFields(): Field[] {
  const headless = content.dataset.sections.flatMap(({ printed }, at) =>
    printed ? [] : [`sections.${String(at)}.title`],
  );
  return fields(content.dataset, '').filter(
    ({ path }) => !OURS.some((pattern) => pattern.test(path)) && !headless.includes(path),
  );
}

function fields(value: unknown, path: string): Field[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, string>;
  return Object.keys(holder).flatMap((key) => {
    const below = key === SOURCE_LANGUAGE ? path : [path, key].filter(Boolean).join('.');
    if (typeof holder[key] !== 'string') return fields(holder[key], below);
    const wanted = [
      SOURCE_LANGUAGE,
      'telephone',
      'quote',
      'start',
      'end',
      'documentNumber',
      'officialPlatform',
      'issued',
    ];
    const inReadings = key === 'text' || key === 'source' || key === 'content' || key === 'label';
    return wanted.includes(key) || inReadings ? [{ path: below, holder, key }] : [];
  });
}

/** Number of problems that the checks find when a text is altered, the text put back afterwards. */
function problemsWith({ holder, key }: Field, altered: string): number {
  const original = holder[key] ?? '';
  holder[key] = altered;
  const found = problems();
  holder[key] = original;
  return found;
}

function problems(): number {
  const input = { ...content, catalog: createCatalog(content.dataset) };
  return noticeChecks.flatMap((check) => check.run(input, () => undefined)).length;
}

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** The text with one character replaced by another of its kind: in the middle, or the day of a date. */
function alter(text: string): string {
  const at = isDate(text) ? text.length - 1 : Math.floor(text.length / 2);
  const character = text[at] ?? '';
  const other = /\d/.test(character) ? String((Number(character) + 1) % 10) : character === '丙' ? '丁' : '丙';
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
}

describe('the content as it stands', () => {
  it('has no problem', () => {
    expect(checkContent('content').problems).toEqual([]);
  });
});

const INPUTS = ['content', ...modulesOf('scripts/checks/content/alterations.test.ts')];

proof('a single altered character', { paths: INPUTS }, () => {
  it('is looked for in every record of the content', () => {
    expect(noticeFields().length).toBeGreaterThan(500);
  });

  it('is found in every title, brief, clause, name, quote, date and telephone number', () => {
    const unnoticed = noticeFields()
      .filter((field) => problemsWith(field, alter(field.holder[field.key] ?? '')) === 0)
      .map(({ path, holder, key }) => `${path}: ${holder[key] ?? ''}`);
    expect(unnoticed).toEqual([]);
  }, 300_000);

  it('is found when the last character is lost', () => {
    const unnoticed = noticeFields()
      .filter(({ path }) => !EXCERPTS.test(path))
      // A date that lost its last digit is no date: the schema refuses it.
      .filter(({ holder, key }) => !isDate(holder[key] ?? ''))
      .filter((field) => problemsWith(field, (field.holder[field.key] ?? '').slice(0, -1)) === 0)
      .map(({ path, holder, key }) => `${path}: ${holder[key] ?? ''}`);
    expect(unnoticed).toEqual([]);
  }, 300_000);
});

describe('a quotation of the materials', () => {
  it('is found altered in every language', () => {
    const quotes = materialQuotations(content.dataset.materials).map(({ quote }) => quote as Record<string, string>);
    expect(quotes.length).toBeGreaterThan(5);
    const unnoticed = quotes.flatMap((holder) =>
      LANGUAGES.filter((key) => problemsWith({ path: 'quote', holder, key }, alter(holder[key] ?? '')) === 0),
    );
    expect(unnoticed).toEqual([]);
  }, 60_000);
});

describe('a second application among the materials', () => {
  it('is refused', () => {
    const { groups, ...others } = content.dataset.materials;
    const spoilt = { ...others, groups: groups.map((group) => ({ ...group, outline: true })) };
    expect(materialsSchema.safeParse(content.dataset.materials).success).toBe(true);
    expect(materialsSchema.safeParse(spoilt).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('outline: true'),
    ]);
  });
});

describe('a number in an answer to what teams ask', () => {
  it('is found altered', () => {
    const answers = content.dataset.faq.map(({ answer }) => answer as Record<string, string>);
    const withNumbers = answers.filter((answer) => /\d/.test(answer[SOURCE_LANGUAGE] ?? ''));
    expect(withNumbers.length).toBeGreaterThan(2);
    const unnoticed = withNumbers.filter((holder) => {
      const altered = (holder[SOURCE_LANGUAGE] ?? '').replace(/\d+/, (number) => `${number}7`);
      return problemsWith({ path: 'answer', holder, key: SOURCE_LANGUAGE }, altered) === 0;
    });
    expect(unnoticed).toEqual([]);
  }, 60_000);
});

describe('a number that differs from its clause', () => {
  it('is found in the prizes, the places of the final and the counts', () => {
    const { edition, awards } = content.dataset;
    const holders = [
      edition.counts,
      ...awards.allocations.map(({ prizes }) => prizes),
      awards.furtherRound ?? {},
    ] as unknown as Record<string, number>[];
    const unnoticed = holders.flatMap((holder) =>
      Object.entries(holder).filter(([key, number]) => {
        if (typeof number !== 'number') return false;
        holder[key] = number + 1;
        const found = problems();
        holder[key] = number;
        return found === 0;
      }),
    );
    expect(unnoticed).toEqual([]);
  }, 60_000);
});
