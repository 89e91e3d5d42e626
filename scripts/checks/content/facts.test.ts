import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/logic/catalog.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { awardsSchema } from '../../../src/model/award.ts';
import { contactSchema } from '../../../src/model/contact.ts';
import { entryWaySchema } from '../../../src/model/entry-way.ts';
import { phaseSchema } from '../../../src/model/phase.ts';
import { checkContent } from './run.ts';
import { facts } from './facts.ts';

const { content } = checkContent('tests/fixtures/tiny-edition');
if (!content) throw new Error('the tiny edition cannot be read');
const input = content;

/** What the check says of records that quote the clauses 3.3 and 3.4, which have these words. */
function found(texts: readonly [string, string?], changes: Partial<Dataset>): string[] {
  const sections = input.dataset.sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => {
      const text = { '3.3': texts[0], '3.4': texts[1] }[clause.id];
      return text === undefined ? clause : { ...clause, text: { 'zh-CN': text, en: null } };
    }),
  }));
  const { officialPlatform, officialPlatformClause, ...edition } = input.dataset.edition;
  const dataset = { ...input.dataset, phases: [], edition, sections, ...changes };
  return facts
    .run({ ...input, dataset, catalog: createCatalog(dataset) }, () => undefined)
    .map(({ id, found: words }) => `${id}: ${/(?<=say ").*?(?=")/.exec(words)?.[0] ?? ''}`);
}

const text = (words: string) => ({ 'zh-CN': words });

const phase = (changes: object) => ({
  phases: [phaseSchema.parse({ id: 'entry', number: 1, name: text('报名'), clause: '3.3', ...changes })],
});

describe('the time of a phase', () => {
  it.each([
    ['报名：2031年3月1日（周六）至20日。', { precision: 'day', start: '2031-03-01', end: '2031-03-20' }],
    ['（一）报名（3月1日—20日24时）', { precision: 'minute', start: '2031-03-01', end: '2031-03-21T00:00:00+08:00' }],
    [
      '报名自3月1日9:00至3月20日17:30',
      { precision: 'minute', start: '2031-03-01T09:00:00+08:00', end: '2031-03-20T17:30:00+08:00' },
    ],
    ['即日起至3月20日，报名', { precision: 'open', end: '2031-03-20', when: text('即日起至3月20日') }],
    ['报名时间为3月上旬', { precision: 'period', start: '2031-03-01', end: '2031-03-10', when: text('3月上旬') }],
    ['报名（3月至4月）', { precision: 'month', start: '2031-03-01', end: '2031-04-30', when: text('3月至4月') }],
    ['报名，具体时间另行通知', { precision: 'open', when: text('具体时间另行通知') }],
    ['初赛4月1日，报名3月1日', { precision: 'day', start: '2031-03-01', end: '2031-03-01', quote: text('报名3月1日') }],
  ])('is read out of "%s"', (words, time) => {
    expect(found([words], phase(time))).toEqual([]);
  });

  it.each([
    ['报名：3月1日至20日', { precision: 'day', start: '2031-03-01', end: '2031-03-21' }],
    ['报名：3月1日至20日', { precision: 'day', start: '2032-03-01', end: '2032-03-20' }],
    ['报名：3月1日至20日', { precision: 'morning', start: '2031-03-01', end: '2031-03-20' }],
    ['报名：3月1日9时至20日', { precision: 'minute', start: '2031-03-01T10:00:00+08:00', end: '2031-03-20' }],
    ['即日起至3月20日，报名', { precision: 'open', start: '2031-03-20', when: text('即日起至3月20日') }],
    ['报名：3月上旬', { precision: 'period', start: '2031-03-01', end: '2031-03-11', when: text('3月上旬') }],
  ])('that differs from "%s" is found', (words, time) => {
    expect(found([words], phase(time))).toHaveLength(1);
  });

  it('is in the next year where it follows a phase at the end of one', () => {
    const [entry] = phase({ precision: 'day', start: '2031-12-01', end: '2031-12-20' }).phases;
    const final = (start: string) =>
      phaseSchema.parse({
        id: 'final',
        number: 2,
        name: text('决赛'),
        clause: '3.4',
        precision: 'day',
        start,
        end: start,
      });
    const of = (start: string) =>
      found(['报名：12月1日—20日', '决赛：1月15日'], { phases: [...(entry ? [entry] : []), final(start)] });
    expect(of('2032-01-15')).toEqual([]);
    expect(of('2031-01-15')).toHaveLength(1);
  });

  it('lasts as many days as the clause says', () => {
    const time = { precision: 'day', start: '2031-03-01', end: '2031-03-05' };
    expect(found(['报名3月1日—5日，为期5天'], phase({ ...time, statedDays: 5 }))).toEqual([]);
    expect(found(['报名3月1日—5日，为期五日'], phase({ ...time, statedDays: 5 }))).toEqual([]);
    expect(found(['报名3月1日—5日，为期7天'], phase({ ...time, statedDays: 5 }))).toEqual(['entry: 5天']);
  });
});

describe('the prizes', () => {
  const award = (quote: string, prizes: object) => {
    const levels = [
      { id: 'first', name: text('一等奖') },
      { id: 'second', name: text('二等奖') },
      { id: 'value', name: text('最佳价值奖') },
    ];
    const allocations = [{ id: 'all', kind: 'shared', clause: '3.3', quote, prizes }];
    return { awards: awardsSchema.parse({ levels, allocations }) };
  };

  it.each([
    [
      '设一等奖1名，奖金10万元；二等奖2名，各3万元',
      { first: { count: 1, money: 100_000 }, second: { count: 2, money: 30_000 } },
    ],
    ['企业组设一、二等奖各2个', { first: 2, second: 2 }],
    ['每题设一等奖若干', { first: {} }],
    ['最佳价值奖1名，奖金1万元', { value: 1 }],
    ['一等奖两名，奖金共10万元', { first: { count: 2, money: 50_000 } }],
  ])('are those of "%s"', (quote, prizes) => {
    expect(found([`奖项。${quote}。另设证书。`], award(quote, prizes))).toEqual([]);
  });

  it.each([
    ['设一等奖1名，奖金10万元', { first: { count: 1, money: 10_000 } }, ['all: 一等奖 1 10000元']],
    ['设一等奖1名、二等奖2名', { first: 2, second: 1 }, ['all: 一等奖 2', 'all: 二等奖 1']],
    ['设一等奖1名、二等奖2名', { first: 1 }, ['all: 1 prizes (一等奖1名, 二等奖2名)']],
    ['设一等奖1名', { first: 1, second: 1 }, ['all: 二等奖 1', 'all: 2 prizes (一等奖1名)']],
  ])('that differ from "%s" are found', (quote, prizes, problems) => {
    expect(found([`${quote}。`], award(quote, prizes))).toEqual(problems);
  });

  it('lead on as the clause says, where it does', () => {
    const words = '择优推荐二十个项目（中小企业不低于30%）参加省赛';
    const further = (changes: object, quote = words) => ({
      awards: awardsSchema.parse({ furtherRound: { clause: '3.3', quote: text(quote), ...changes } }),
    });
    expect(found([words], further({}))).toEqual([]);
    expect(found([words], further({ places: 20, smallAndMediumMinimumPercent: 30 }))).toEqual([]);
    expect(found([words], further({ places: 30, smallAndMediumMinimumPercent: 20 }))).toHaveLength(2);
    // A bound is no number of places.
    const bound = '择优推荐不超过20个项目参加省赛';
    expect(found([bound], further({}, bound))).toEqual([]);
    expect(found([bound], further({ places: 20 }, bound))).toEqual(['furtherRound: 20']);
  });
});

describe('what the edition calls things', () => {
  it.each([
    ['platform', '赛事平台', []],
    ['platform', '赛事平', ['words.platform: 赛事平']],
    ['track', '专题', ['words.track: 专题']],
  ])('%s: stands in the notice (%s)', (name, word, problems) => {
    const words = { [name]: { 'zh-CN': word, en: null } };
    const { officialPlatform, officialPlatformClause, ...edition } = input.dataset.edition;
    expect(found(['登录赛事平台报名。'], { edition: { ...edition, words } })).toEqual(problems);
  });
});

describe('a contact', () => {
  const words =
    '分赛办公室。联系人：陈某、林某；电话：0592-0000001、0592-0000002（工作日9:00-12:00）；传真：0592-0000003；邮箱：a@example.com；QQ群：123456789。';
  const contact = (changes: object) => ({
    contacts: [contactSchema.parse({ organization: 'office', clause: '3.3', ...changes })],
  });
  const people = (...telephones: string[]) => [
    { name: text('陈某'), telephone: telephones[0] },
    { name: text('林某'), telephone: telephones[1] },
  ];

  it('has people, numbers and addresses as its clause has them', () => {
    const all = {
      people: people('0592-0000001', '0592-0000002'),
      telephones: ['0592-0000001'],
      faxes: ['0592-0000003'],
      emails: ['a@example.com'],
      qqGroups: ['123456789'],
      hours: text('工作日9:00-12:00'),
    };
    expect(found([words], contact(all))).toEqual([]);
    expect(found([words], contact({}))).toEqual([]);
  });

  it.each([
    { people: people('0592-0000002', '0592-0000001') },
    { telephones: ['0592-0000003'] },
    { telephones: ['0592-0000004'] },
    { faxes: ['0592-0000001'] },
    { emails: ['a@example.co'] },
    { qqGroups: ['12345678'] },
    { people: [{ name: text('陈') }] },
  ])('with what its clause does not say is found: %j', (changes) => {
    expect(found([words], contact(changes))).toHaveLength(1);
  });
});

describe('a way to enter', () => {
  const way = (address: string) => ({
    entryWays: [
      entryWaySchema.parse({
        id: 'mail',
        kind: 'email',
        address,
        clause: '3.3',
        quote: text('报名表发送至a@example.com'),
      }),
    ],
  });

  it('has its whole address in the clause', () => {
    expect(found(['请将报名表发送至a@example.com。'], way('a@example.com'))).toEqual([]);
    expect(found(['请将报名表发送至a@example.com。'], way('a@example.co'))).toEqual(['mail: a@example.co']);
  });
});
