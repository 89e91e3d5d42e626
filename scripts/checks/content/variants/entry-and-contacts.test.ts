import { describe, it } from 'vitest';
import { expectChecked, type Variant } from '../../../../tests/check-variant.ts';
import { amended, chinese, reword, type EditionVariant } from '../../../../tests/edition-variant.ts';

type EntryWay = Omit<EditionVariant['entryWays'][number], 'id' | 'clause' | 'quote'>;

/** Ways to enter in the words of the clause, and an address that is found wrong. */
const entered = (words: string, ways: EntryWay[], wrong: object): Variant => ({
  name: words,
  change: (edition) => {
    reword(edition, '3.3', words, '在分赛官方平台报名：https://example.invalid/contest');
    Object.assign(edition.edition, { officialPlatform: undefined, officialPlatformClause: undefined });
    edition.entryWays = ways.map((way, at) => ({
      id: `way-${String(at + 1)}`,
      clause: '3.3',
      quote: chinese(words),
      ...way,
    }));
  },
  wrong: [['entry.yaml', amended('entryWays', 'way-1', wrong)]],
});

/** A limit in words of the notice, which the self-check quotes. */
const limited = (words: string, value: number): Variant => ({
  name: words,
  change: (edition) => {
    reword(edition, '4.1', `${words}。项目申报书。`, '项目申报书。');
    edition.parameters.push({ id: 'limit', value, clause: '4.1', quote: words });
    edition.reminders.push({ id: 'limit', clauses: ['4.1'], text: chinese('见通知：{limit}。') });
  },
  wrong: [
    ['eligibility/parameters.yaml', amended('parameters', 'limit', { value: value + 1 })],
    ['eligibility/parameters.yaml', amended('parameters', 'limit', { quote: `${words}半` })],
  ],
});

/** How a contact is reached, as printed, and a value that is found wrong. */
const reached = (words: string, values: object, wrong: object): Variant => ({
  name: words,
  change: (edition) => {
    reword(edition, 'contacts.1', words);
    edition.contacts = [{ organization: 'office', clause: 'contacts.1', ...values }];
  },
  wrong: [
    [
      'contacts.yaml',
      (edition) => {
        edition.contacts.forEach((contact) => Object.assign(contact, wrong));
      },
    ],
  ],
});

const variants: Variant[] = [
  entered('填写报名表后发送至 apply@example.com', [{ kind: 'email', address: 'apply@example.com' }], {
    address: 'aply@example.com',
  }),
  entered('在“数据大赛”小程序报名', [{ kind: 'mini-programme', address: '数据大赛' }], { address: '数字大赛' }),
  entered(
    '登录 www.example.com/a 或 www.example.com/b 报名',
    [
      { kind: 'platform', address: 'www.example.com/a' },
      { kind: 'platform', address: 'www.example.com/b' },
    ],
    { address: 'www.example.com/c' },
  ),
  entered(
    '果园赛道发至 fruit@example.com，综合赛道发至 mixed@example.com',
    [
      { kind: 'email', address: 'fruit@example.com', tracks: ['orchards'] },
      { kind: 'email', address: 'mixed@example.com', tracks: ['mixed'] },
    ],
    { tracks: ['orchard'] },
  ),
  entered('赛题1发至 fruit@example.com', [{ kind: 'email', address: 'fruit@example.com', topics: ['orchards-01'] }], {
    topics: ['fruit-01'],
  }),
  entered('材料邮寄至长春市某路1号', [{ kind: 'post', address: '长春市某路1号' }], { address: '长春市某路2号' }),
  limited('每个单位申报不超过3项', 3),
  limited('参赛者年龄不超过35周岁', 35),
  limited('每队可有指导教师2名', 2),
  {
    name: 'entrants who are persons',
    change: (edition) => {
      reword(edition, '4.1', '个人可以参赛。项目申报书。', '项目申报书。');
      edition.rules.push({
        id: 'persons',
        name: chinese('个人'),
        statements: [{ id: 'admitted', clause: '4.1', quote: chinese('个人可以参赛。') }],
      });
    },
    wrong: [
      [
        'rules.yaml',
        (edition) => {
          edition.rules.at(-1)?.statements.forEach((each) => {
            each.quote = chinese('个人不可参赛。');
          });
        },
      ],
    ],
  },
  reached(
    '联系电话：0431-0000001、13800000000',
    { telephones: ['0431-0000001', '13800000000'] },
    { telephones: ['0431-0000002'] },
  ),
  reached(
    '联系人：李明（13800000000）；邮箱：ask@example.com',
    { people: [{ name: chinese('李明'), telephone: '13800000000' }], emails: ['ask@example.com'] },
    { emails: ['ask@example.org'] },
  ),
  reached(
    '联系人：李明、王芳；电话：0431-0000001',
    { people: [{ name: chinese('李明') }, { name: chinese('王芳') }], telephones: ['0431-0000001'] },
    { people: [{ name: chinese('王方') }] },
  ),
  reached(
    '电话/传真：0431-00000012',
    { telephones: ['0431-00000012'], faxes: ['0431-00000012'] },
    { faxes: ['0431-00000013'] },
  ),
  reached('咨询QQ群：123456789', { qqGroups: ['123456789'] }, { qqGroups: ['123456780'] }),
  reached('微信：contest2031', { wechat: ['contest2031'] }, { wechat: ['contest2030'] }),
  reached(
    '工作日9:00—17:00，电话：0431-0000001',
    { telephones: ['0431-0000001'], hours: chinese('工作日9:00—17:00') },
    { hours: chinese('工作日8:00—17:00') },
  ),
  reached(
    '地址：长春市某路1号，电话：0431-0000001',
    { telephones: ['0431-0000001'], address: chinese('长春市某路1号') },
    { address: chinese('长春市某路2号') },
  ),
  reached('果园赛道：0431-0000001', { telephones: ['0431-0000001'], tracks: ['orchards'] }, { tracks: ['fields'] }),
];

describe('a notice with', () => {
  it.each(variants)('$name', expectChecked);
});
