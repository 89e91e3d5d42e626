import { describe, expect, test } from 'vitest';
import { draftSchema } from '../../../src/model/draft.ts';
import { LIST_FILES, RECORD_FILES } from '../../../src/model/dataset.ts';
import { contains } from '../../checks/content/clause-text.ts';
import { editionRecord, wordsOf } from '../edition/edition-record.ts';
import { trackRecords } from '../edition/tracks.ts';
import { outlineOf } from '../outline/outline.ts';
import { HEAD, linesOf } from '../../../tests/fixtures/read-notice.ts';
import { draftsOf } from './drafts.ts';

/** The drafts of a small notice: each has the shape of its file, and quotes its clause. */
function read(body: string) {
  const outline = outlineOf(linesOf(`${HEAD}\n${body}`));
  const records = trackRecords(outline);
  const drafts = draftsOf(outline, editionRecord(outline, records.labels, 'bay', '2030-04-02'), records);
  const clauses = new Map(outline.parts.flatMap((part) => part.clauses).map((clause) => [clause.id, wordsOf(clause)]));
  const files = Object.values({ ...LIST_FILES, awards: RECORD_FILES.awards });
  for (const draft of drafts) {
    expect(draftSchema.safeParse(draft).error).toBeUndefined();
    expect(files.find(({ path }) => path === draft.file)?.schema.safeParse(draft.value).error).toBeUndefined();
    expect(contains(clauses.get(draft.clause) ?? '', draft.quote)).toBe(true);
  }
  return (kind: string) => drafts.filter((draft) => draft.kind === kind).map(({ value }) => value);
}

describe('draftsOf', () => {
  test('reads phases with exact, vague and open times', () => {
    const values = read(`一、赛程安排
（一）报名阶段（5月10日—6月10日24时）
登录平台报名。
（二）初赛：2030年7月上旬，专家评审。
（三）决赛。8月，具体时间另行通知。
（四）公示。9月1日至9月7日，公示7天。
二、参赛作品
即日起至6月20日截止提交作品。`);
    expect(values('phase')).toMatchObject([
      { id: 'registration', number: 1, start: '2030-05-10', precision: 'minute', quote: { 'zh-CN': '登录平台报名。' } },
      { id: 'preliminary', precision: 'period', start: '2030-07-01', end: '2030-07-10', clause: '1.2' },
      { id: 'final', name: { 'zh-CN': '决赛' }, precision: 'month', start: '2030-08-01', end: '2030-08-31' },
      { id: 'public-notice', precision: 'day', statedDays: 7 },
      { id: 'submission', precision: 'open', end: '2030-06-20' },
    ]);
    expect(values('registration')).toEqual([{ registration: 'registration' }]);
  });

  test('reads prizes by track, topic and group, with money', () => {
    const values = read(`一、奖项设置
渔业赛道设一等奖1名、二等奖2名；其他赛道各设一等奖1名；设优秀奖3名。
（一）每个赛题设优胜奖1名，奖金1万元。
（二）高校组、企业组分别设一等奖1名，奖金2万元；二等奖若干。
颁发证书，各奖项不重复。
推荐5个项目（中小企业不少于30%）参加全国总决赛。
附件1 赛题清单
一、渔业赛道
赛题1：养殖
二、港口赛道
赛题1：堆场`);
    const allocations = values('prize').flatMap((value) => (value as { allocations: object[] }).allocations);
    expect(allocations).toMatchObject([
      { kind: 'each', tracks: ['agriculture'], prizes: { first: 1, second: 2 } },
      { kind: 'each', tracks: ['transport'], prizes: { first: 1 } },
      { kind: 'shared', prizes: { merit: 3 } },
      { kind: 'each-topic', prizes: { winner: { count: 1, money: 10000 } } },
      { kind: 'each-group', groups: ['universities', 'companies'], prizes: { first: { count: 1, money: 20000 } } },
    ]);
    expect(values('further-round')).toMatchObject([{ furtherRound: { places: 5, smallAndMediumMinimumPercent: 30 } }]);
    expect(values('cumulation')).toHaveLength(1);
    expect(values('honours')).toHaveLength(1);
  });

  test('reads ways to enter and contacts, after the bodies that they name', () => {
    const values = read(`一、报名方式
登录https://bay.example/enter 报名，高校组将报名表发送至in@bay.example；也可用“海湾”小程序报名。
二、联系方式
（一）综合组
联系人：周老师、吴老师；电话：0523-1111111、0523-2222222（工作日9:00—17:00）
（二）技术组
邮箱：help@bay.example；QQ群：123456789`);
    expect(values('platform')).toEqual([
      { officialPlatform: 'https://bay.example/enter', officialPlatformClause: '1.p1' },
    ]);
    expect(values('entry')).toMatchObject([
      { kind: 'email', address: 'in@bay.example', groups: ['universities'] },
      { kind: 'mini-programme' },
    ]);
    expect(values('contact')).toMatchObject([
      {
        people: [{ telephone: '0523-1111111' }, { name: { 'zh-CN': '吴老师' }, telephone: '0523-2222222' }],
        hours: {},
      },
      { emails: ['help@bay.example'], qqGroups: ['123456789'] },
    ]);
    expect(values('organization')).toContainEqual(expect.objectContaining({ name: { 'zh-CN': '技术组' } }));
  });

  test('proposes limits and the usual rules whose words stand there', () => {
    const values = read(`一、参赛条件
参赛单位须具有独立法人资格。每支队伍3—5人，可有2名指导教师。同一单位限报2个项目。
不收取任何费用。`);
    expect(values('limit')).toMatchObject([
      { id: 'advisers-per-team', value: 2 },
      { id: 'members-per-team', value: 5 },
      { id: 'least-members-per-team', value: 3 },
      { id: 'projects-per-unit', value: 2 },
    ]);
    expect(values('rule')).toMatchObject([{ id: 'legal-person' }, { id: 'team-size' }, { id: 'one-project' }]);
    expect(values('reminder')).toMatchObject([{ id: 'no-fees' }]);
  });

  test('proposes each limit of a kind, as groups have their own', () => {
    const values = read(`一、参赛条件
高校组每支队伍不超过5人，企业组每支队伍不超过8人。每支队伍不超过5人的，可以合并。`);
    expect(values('limit')).toMatchObject([
      { id: 'members-per-team', value: 5, quote: '高校组每支队伍不超过5人' },
      { id: 'members-per-team-2', value: 8, quote: '企业组每支队伍不超过8人' },
    ]);
  });

  test('reads bodies with their roles, theme, number, day and counts', () => {
    const values = read(`一、主题
以“潮起海湾”为主题。
二、组织机构
主办单位：海湾市数据局、海湾大学。
三、赛题
设1个赛题。
海湾市数据局
二〇三〇年四月一日
附件1 赛题清单
赛题1：养殖`);
    expect(values('role')).toMatchObject([
      { id: 'issuers' },
      { id: 'hosts', name: { 'zh-CN': '主办单位' }, members: ['body-1', 'body-2'] },
      { id: 'signatories', members: ['body-1'] },
    ]);
    expect(values('theme')).toMatchObject([{ theme: { 'zh-CN': '潮起海湾' } }]);
    expect(values('document-number')).toMatchObject([{ documentNumber: '海数〔2030〕7号' }]);
    expect(values('issued')).toMatchObject([{ issued: '2030-04-01' }]);
    expect(values('counts')).toMatchObject([{ counts: { topics: 1 } }]);
  });

  test('reads winners sent onward as the further round, and no prizes of it', () => {
    const values = read(`一、奖项设置
（一）一等奖2名，二等奖4名。
（二）推荐一等奖2名参加总决赛。`);
    expect(values('prize')).toHaveLength(1);
    expect(values('further-round')).toMatchObject([{ furtherRound: { clause: '1.2' } }]);
  });

  test('reads a mini programme once, with its name', () => {
    const values = read(`一、报名
（一）登录微信小程序“潮汐赛事”报名。
（二）在小程序“潮汐赛事”提交作品。`);
    expect(values('entry')).toMatchObject([{ kind: 'mini-programme', address: '潮汐赛事' }]);
    expect(values('entry')).toHaveLength(1);
  });
});
