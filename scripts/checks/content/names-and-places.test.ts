import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/logic/catalog.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Correction } from '../../../src/model/correction.ts';
import type { Organization } from '../../../src/model/organization.ts';
import { checkContent } from './run.ts';
import { corrections } from './corrections.ts';
import { facts } from './facts.ts';
import { organizations } from './organizations.ts';

const { content } = checkContent('content');
if (!content) throw new Error('the content cannot be read');
const input = content;
const { dataset } = input;

/** What the checks say of the content with changes. */
const faultsOf = (changes: Partial<Dataset>): string[] => {
  const changed = { ...dataset, ...changes };
  const spoilt = { ...input, dataset: changed, catalog: createCatalog(changed) };
  return [organizations, corrections, facts]
    .flatMap((check) => check.run(spoilt, () => undefined))
    .map(({ file, id, found }) => `${file} ${id}: ${found}`);
};

const withBody = (id: string, changes: Partial<Organization>) => ({
  organizations: dataset.organizations.map((body) => (body.id === id ? { ...body, ...changes } : body)),
});

const withReading = (id: string, text: string, clauses: (before: string[]) => string[]) => ({
  corrections: dataset.corrections.map((correction): Correction => {
    if (correction.id !== id || correction.kind === 'repair') return correction;
    const readings = correction.readings.map((reading) =>
      reading.text === text ? { ...reading, clauses: clauses(reading.clauses) } : reading,
    );
    return { ...correction, readings };
  }),
});

describe('the checks of names and of the clauses that have them', () => {
  it('find nothing in the content', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('find a body that its clause does not name', () => {
    expect(faultsOf(withBody('committee-office', { definedIn: '3.2' }))).toEqual([
      'organizations.yaml committee-office: clause 3.2 does not name "分赛组委会办公室"',
    ]);
    expect(faultsOf(withBody('conference-affairs-group', { definedIn: 'contacts.1' }))).toHaveLength(1);
  });

  it('find a name that no clause has as a whole', () => {
    const name = { 'zh-CN': '人社部', en: 'Human resources ministry' };
    expect(faultsOf(withBody('human-resources-authorities', { name }))).toContain(
      'organizations.yaml human-resources-authorities: no clause has "人社部" as a whole',
    );
  });

  it('find a clause that is missing from a spelling, or is too much', () => {
    const spellings = [{ text: '省科技厅', clauses: ['6.special.science', '6.special.science.2'] }];
    expect(faultsOf(withBody('science-and-technology', { spellings }))).toEqual([
      'organizations.yaml science-and-technology: clause 6.special.science.2 does not have "省科技厅"',
      'organizations.yaml science-and-technology: clause 6.special.science.1 has "省科技厅", too',
      'organizations.yaml science-and-technology: clause 6.special.science.3 has "省科技厅", too',
    ]);
  });

  it('find a clause that is missing from a reading', () => {
    const without = (clause: string) => (before: string[]) => before.filter((each) => each !== clause);
    expect(faultsOf(withReading('data-bureau-name', '辽宁省数据和政务服务局', without('4.1.10')))).toEqual([
      'corrections.yaml data-bureau-name: "辽宁省数据和政务服务局" is in clause 4.1.10, too',
    ]);
    // Within the longer reading of the same correction it does not count.
    expect(faultsOf(withReading('hosts', '分赛主办单位', (before) => [...before, '8.2.p2']))).toEqual([]);
  });

  it('find altered words of duties, of a phase and of a rule in both languages', () => {
    const spoil = (text: string) => text.replace(/负责|overall|现场|on-site|收取|charge/, '');
    const spoilt = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value), (key, each: unknown) =>
        (key === 'zh-CN' || key === 'en') && typeof each === 'string' ? spoil(each) : each,
      ) as T;
    const committee = dataset.organizations.filter(({ id }) => id === 'organizing-committee');
    expect(faultsOf(withBody('organizing-committee', { duties: spoilt(committee[0]?.duties ?? []) }))).toHaveLength(2);
    expect(faultsOf({ phases: spoilt(dataset.phases) }).filter((fault) => fault.includes('final-review'))).toHaveLength(
      2,
    );
    expect(faultsOf({ rules: spoilt(dataset.rules) }).filter((fault) => fault.includes(' no-fee'))).toHaveLength(2);
  });
});

describe('the rules on public notice, reporting and fees', () => {
  it('quote parts 八 and 九 whole', () => {
    const quoted = dataset.rules.flatMap(({ statements }) => statements);
    for (const clause of ['8.p1', '8.1', '8.2', '8.2.p2', '9.p1']) {
      const text = input.catalog.clause(clause).clause.text?.['zh-CN'] ?? '';
      const left = quoted
        .filter((each) => each.clause === clause)
        .reduce((rest, { quote }) => rest.replace(quote['zh-CN'], ''), text);
      expect(left, clause).toBe('');
    }
  });
});

describe('the organisations', () => {
  it('are all that the notice names', () => {
    const texts = dataset.sections.flatMap(({ clauses }) =>
      clauses
        .filter(({ id }) => id !== 'distribution.recipients')
        .flatMap(({ title, text }) => [title?.['zh-CN'] ?? '', text?.['zh-CN'] ?? '']),
    );
    const names = dataset.organizations
      .flatMap(({ name, spellings }) => [name['zh-CN'], ...spellings.map(({ text }) => text)])
      .toSorted((a, b) => b.length - a.length);
    // What is left when every name is taken out holds no word that names of bodies end in, but in words for kinds of them.
    const kinds = /各级政府部门|信息输出部门|行业主管部门|有关部门|等部门|政府采购/g;
    const left = names.reduce((rest, name) => rest.replaceAll(name, '□'), texts.join('\n').replace(kinds, ''));
    expect(left.match(/.{0,8}(?:[局厅]|委员会|组委会|部门|总工会|政府|分行|党中央|国务院)/g)).toEqual(null);
  });
});
