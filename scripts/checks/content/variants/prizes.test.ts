import { describe, it } from 'vitest';
import { expectChecked, type Variant } from '../../../../tests/check-variant.ts';
import { chinese, reword, type EditionVariant } from '../../../../tests/edition-variant.ts';

const AWARDS = 'awards.yaml';
type Allocation = NonNullable<EditionVariant['awards']['allocations']>[number];

const RANKS = [
  ['first', '一等奖'],
  ['second', '二等奖'],
  ['third', '三等奖'],
] as const;

/** Prizes in the words of a clause, and others that are found wrong. */
const stated = (quote: string, allocation: Partial<Allocation>, ...wrong: Allocation['prizes'][]): Variant => ({
  name: quote,
  change: (edition) => {
    reword(edition, '4.2', `${quote}获奖项目颁发证书。择优报送2个项目（其中中小企业不少于50%）参加总决赛。`);
    const groups = [
      ['school', '高校组'],
      ['company', '企业组'],
    ] as const;
    edition.groups = allocation.groups ? groups.map(([id, name]) => ({ id, name: chinese(name), clause: '4.2' })) : [];
    edition.awards.levels = RANKS.map(([id, name]) => ({ id, name: chinese(name) }));
    edition.awards.allocations = [{ id: 'all', kind: 'shared', clause: '4.2', quote, prizes: {}, ...allocation }];
  },
  wrong: wrong.map((prizes): Variant['wrong'][number] => [
    AWARDS,
    ({ awards }) => {
      awards.allocations = awards.allocations?.map((each) => ({ ...each, prizes }));
    },
  ]),
});

/** What else the clause of the prizes says, with its records, and what is wrong. */
const said = (
  name: string,
  text: string,
  awards: Partial<EditionVariant['awards']>,
  wrong: Partial<EditionVariant['awards']>,
): Variant => ({
  name,
  change: (edition) => {
    reword(edition, '4.2', `各赛道各设一等奖1名。${text}`);
    edition.parameters = [];
    edition.questions.forEach((question) => {
      question.help = chinese('看通知。');
    });
    Object.assign(edition.awards, { honours: undefined, furtherRound: undefined, ...awards });
  },
  wrong: [
    [
      AWARDS,
      (edition) => {
        Object.assign(edition.awards, wrong);
      },
    ],
  ],
});

const further = (quote: string, numbers: object = {}) => ({
  furtherRound: { clause: '4.2', quote: chinese(quote), ...numbers },
});

const variants: Variant[] = [
  stated(
    '设一等奖1名，奖金10万元；二等奖2名，奖金各5万元。',
    { prizes: { first: { count: 1, money: 100_000 }, second: { count: 2, money: 50_000 } } },
    { first: { count: 1, money: 10_000 }, second: { count: 2, money: 50_000 } },
    { first: 2, second: 2 },
  ),
  stated(
    '设一等奖1个，每个奖励20,000元。',
    { prizes: { first: { count: 1, money: 20_000 } } },
    { first: { count: 1, money: 2000 } },
  ),
  stated(
    '设一等奖1个、二等奖若干名。',
    { prizes: { first: 1, second: {} } },
    { first: 2, second: {} },
    { first: 1, second: 2 },
    { first: {}, second: {} },
    { first: 1, third: {} },
  ),
  stated(
    '一等奖2名，共奖励10万元。',
    { prizes: { first: { count: 2, money: 50_000 } } },
    { first: { count: 2, money: 100_000 } },
  ),
  stated(
    '设一、二、三等奖各1名。',
    { prizes: { first: 1, second: 1, third: 1 } },
    { first: 1, second: 1, third: 2 },
    { first: 1, second: 1 },
  ),
  stated('每个赛道设一等奖1名。', { kind: 'each', tracks: ['orchards', 'mixed'], prizes: { first: 1 } }, { first: 3 }),
  stated(
    '每个赛题设一等奖1名，奖金5000元。',
    {
      kind: 'each-topic',
      topics: ['orchards-01', 'markets-01', 'markets-02'],
      prizes: { first: { count: 1, money: 5000 } },
    },
    { first: { count: 1, money: 50_000 } },
  ),
  stated('赛题1设一等奖2名。', { topics: ['orchards-01'], prizes: { first: 2 } }, { first: 1 }),
  stated('大赛共设一等奖3名。', { prizes: { first: 3 } }, { first: 2 }),
  stated(
    '高校组、企业组各设一等奖1名。',
    { kind: 'each-group', groups: ['school', 'company'], prizes: { first: 1 } },
    { first: 2 },
  ),
  said(
    'prizes that do not add up',
    '同一项目不重复获奖，按就高原则颁奖。',
    { cumulation: { clause: '4.2', quote: chinese('同一项目不重复获奖') } },
    { cumulation: { clause: '4.2', quote: chinese('同一项目可重复获奖') } },
  ),
  said('neither honours nor a further round', '', {}, { honours: { clause: '4.2', quote: chinese('颁发证书') } }),
  said(
    'a further round of a province',
    '择优推荐10个项目参加省赛。',
    further('择优推荐10个项目参加省赛', { places: 10 }),
    further('择优推荐10个项目参加省赛', { places: 11 }),
  ),
  said(
    'a further round without numbers',
    '优秀项目推荐参加上级比赛。',
    further('优秀项目推荐参加上级比赛'),
    further('优秀项目推荐参加国际比赛'),
  ),
  said(
    'a share of others than small companies',
    '择优报送4个项目，其中高校项目不少于25%。',
    further('择优报送4个项目，其中高校项目不少于25%', { places: 4 }),
    further('择优报送4个项目，其中高校项目不少于30%', { places: 4 }),
  ),
];

describe('a notice with', () => {
  it.each(variants)('$name', expectChecked);
});
