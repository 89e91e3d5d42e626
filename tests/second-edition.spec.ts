import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { buildSite, type BuildResult } from './workspace.ts';

/** A whole edition of another shape: no tracks, groups of entrants, money, vague times, several ways to enter, Chinese alone. */
const CONTENT = 'tests/fixtures/second-edition';
/** A table in the description of the open data. */
interface Resource {
  title: string;
  schema: { fields: { title: string }[] };
}
let built: BuildResult;

beforeAll(() => {
  built = buildSite(CONTENT, 'second-edition');
  expect(built.status, built.output).toBe(0);
}, 240_000);

const read = (file: string) => readFileSync(join(built.site, file), 'utf8');
/** The words of the main part of a page, without markup, with single blanks. */
const words = (page: string) =>
  (/<main.*<\/main>/s.exec(read(`${page}index.html`))?.[0] ?? '')
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
/** The rows of a table of the open data, by the names of its columns. */
function table(name: string): Record<string, string | undefined>[] {
  const [heads = [], ...rows] = readCsv(read(`data/${name}.csv`));
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at]])));
}

it('passes every check of a built site', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-dist.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: CONTENT, OUT_DIR: built.site },
  });
  expect(`${stdout}${stderr}`).toContain('pages checked');
  expect(status, stderr).toBe(0);
});

describe('pages', () => {
  it('name the groups of entrants in the words of their clauses', () => {
    expect(words('')).toContain('参赛组别 高校组 高校组。面向全日制在校学生。 第二条（一） 企业组 企业组。');
    expect(words('eligibility/')).toContain('企业组。面向在境内注册的企业和其他法人单位。 第二条（二）');
    expect(words('materials/')).toMatch(/学生证复印件\s+高校组 第四条（四）/);
  });

  it('say for whom prizes are, how many and how much, and give no sum where a number is open', () => {
    const awards = words('awards/');
    expect(awards).toMatch(
      /每个组别\s+高校组\s+·\s+企业组\s+第五条（一） 高校组、企业组各设.*三等奖若干，颁发证书。 一等奖 1 5万元 二等奖 2 2万元 三等奖 – 通知未说明/,
    );
    expect(awards).toContain('每个课题 第五条（二） 最佳方案奖 1 8000元');
    expect(awards).toContain('全部参赛项目 第五条（三） 数据贡献奖 3 1万元');
    expect(awards).toContain('能否兼得 同一作品不重复获奖，就高发放奖金。');
    expect(awards).toContain('晋级邀请赛 2个项目晋级邀请赛。');
    expect(`${awards}${words('')}`).not.toMatch(/合计|共设奖项|总决赛/);
  });

  it('give the words of the notice for vague times, and the end of a day as 24:00 of that day', () => {
    const schedule = words('schedule/');
    for (const when of [
      '即日起至2032年10月20日17:00',
      '2032年11月中旬',
      '2032年12月下旬至2033年1月上旬',
      '2033年3月',
    ]) {
      expect(schedule).toContain(`${when} 第三条`);
    }
    expect(schedule).toContain('颁奖和成果展 具体时间另行通知 第三条（七）');
    expect(schedule).toContain('2032年11月5日（五） 24:00');
    expect(schedule).not.toContain('11月6日');
    expect(schedule).not.toMatch(/11月(11|20)日/);
  });

  it('name every way to enter, and for whom it is', () => {
    const contacts = words('contacts/');
    expect(contacts).toMatch(/报名方式 青湖市开放数据平台： https:\/\/data\.qinghu\.invalid\/contest 第四条（一）/);
    expect(contacts).toContain('邮件报名： baoming@qinghu.invalid');
    expect(contacts).toMatch(/小程序：\s+企业组\s+企业组还可以通过微信小程序“青湖数据”报名。/);
  });

  it('give offices without people: e-mail, QQ group, hours', () => {
    const contacts = words('contacts/');
    expect(contacts).toMatch(/大赛秘书处 邮箱 wenda@qinghu\.invalid QQ群 200320001 时间 工作日14:00至17:00/);
    expect(contacts).not.toContain('联系人');
  });

  it('number topics as the notice does, and say where it gives a title alone', () => {
    expect(words('topics/topics-02/')).toContain('课题二 老年人用餐点选址');
    expect(words('topics/topics-02/')).toContain('通知只列出题目，未作说明。');
    expect(words('topics/topics-01/')).toContain('背景：部分居住区离公交站较远');
    expect(words('topics/')).toMatch(/课题三.*课题五.*课题六/);
    expect(words('topics/')).not.toMatch(/课题四|赛道/);
  });

  it('name the body of one topic on its page alone', () => {
    expect(words('topics/topics-06/')).toMatch(/出题单位 青湖市照明中心 附件1课题六/);
    expect(words('topics/topics-05/')).not.toContain('出题单位');
  });

  it('show the form as a table, and cite by the labels of the notice', () => {
    expect(read('notice/index.html').match(/role="row"/g)).toHaveLength(4);
    expect(words('topics/topics-01/')).toContain('附件1课题一');
  });
});

describe('rooms without content', () => {
  it('are not built, and nor are pages in English', () => {
    const absent = ['en', 'tracks', 'corrections', 'tags/techniques', 'tags/data-sources'];
    expect(absent.filter((folder) => existsSync(join(built.site, folder)))).toEqual([]);
  });

  it('are not linked', () => {
    const pages = readdirSync(built.site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    const links = pages.flatMap((file) => read(file).match(/href="[^"]*"/g) ?? []);
    expect(links.filter((link) => /="\/(en|tracks|corrections)\//.test(link))).toEqual([]);
  });

  it('are not spoken of: no track, no English, and what teams choose is called what the notice calls it', () => {
    const files = readdirSync(built.site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|md|txt|xml|csv)$|datapackage\.json$/.test(file),
    );
    expect(files.filter((file) => /赛道|赛题|中英文对照|⟦|⟧/.test(read(file)))).toEqual([]);
  });

  it('have no English in the open data, nor words of it on pages', async () => {
    const { resources } = JSON.parse(read('data/datapackage.json')) as { resources: Resource[] };
    const titles = resources.flatMap(({ title, schema }) => [title, ...schema.fields.map((field) => field.title)]);
    const sheets = await readWorkbook(readFileSync(join(built.site, 'data/tables.xlsx')));
    const heads = sheets.flatMap(({ sheet, data }) => [sheet, ...(data[0] ?? []).map(String)]);
    expect(words('data/')).toMatch(/topic\[.*title_zh[^,]*\]\)/);
    expect([...titles, ...heads].filter((title) => /[A-Za-z]{3}/.test(title.replace(/（.*）/, '')))).toEqual([]);
    const schemas = readdirSync(join(built.site, 'data/schemas'));
    expect(schemas.filter((file) => /^ "title": "\w/m.test(read(`data/schemas/${file}`)))).toEqual([]);
    const pages = readdirSync(built.site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|md|txt)$/.test(file),
    );
    expect(
      pages.filter((file) => /英文|中英|lang="en"|\[\]\(/.test(read(file).replaceAll('<code lang="en">', ''))),
    ).toEqual([]);
  });

  it('have terms without English in the glossary', () => {
    expect(words('glossary/')).toMatch(/ X .*线上评审 .*评审专家不到现场，/);
    expect(Object.keys(table('glossary')[0] ?? {})).toEqual(['id', 'term', 'note_zh', 'own_word_zh', 'clauses']);
  });

  it('have no files or columns in the open data', () => {
    expect(['tracks.csv', 'tracks.json'].filter((file) => existsSync(join(built.site, 'data', file)))).toEqual([]);
    expect(Object.keys(table('topics')[0] ?? {})).toEqual([
      'id',
      'number',
      'title_zh',
      'brief_zh',
      'sectors_zh',
      'clause',
      'page_zh',
      'other_bodies_zh',
    ]);
    expect(table('topics').map((row) => row['other_bodies_zh'])).toEqual(['', '', '', '', '青湖市照明中心']);
  });
});

describe('the Markdown versions', () => {
  it('say what the pages say', () => {
    expect(read('schedule.md')).toContain('| 初评 | 2032年11月中旬 [第三条（四）](/notice/#c-3.4)');
    expect(read('awards.md')).toContain('| 最佳方案奖 | 1 | 8000元 |');
    expect(read('notice.md')).toContain(
      '> | 队名 | | 组别 | 高校组／企业组 |\n> | - | - | - | - |\n> | 作品名称 | | 课题编号 | |\n',
    );
  });
});

describe('the open data', () => {
  it('has vague times in the words of the notice, with the days that they can mean', () => {
    const phases = table('schedule').map(({ id, start, end, end_time: time, precision, when_zh: when }) =>
      [id, start, end, time, precision, when].join(' '),
    );
    expect(phases).toEqual([
      'registration  2032-10-20 17:00 open 即日起至2032年10月20日17:00',
      'open-days 2032-09-06 2032-09-28  day ',
      'submission 2032-10-08 2032-11-05 24:00 minute ',
      'preliminary 2032-11-11 2032-11-20  period 2032年11月中旬',
      'semi-final 2032-12-21 2033-01-10  period 2032年12月下旬至2033年1月上旬',
      'final 2033-03-01 2033-03-31  month 2033年3月',
      'award-ceremony    open 具体时间另行通知',
    ]);
  });

  it('has prizes with their money, and for what each is', () => {
    const prizes = table('awards').map(({ level, number, money, for_each: each, groups }) =>
      [level, number, money, each, groups].join(','),
    );
    expect(prizes).toEqual([
      'first,1,50000,group,universities; companies',
      'second,2,20000,group,universities; companies',
      'third,,,group,universities; companies',
      'best-solution,1,8000,topic,',
      'contribution,3,10000,,',
    ]);
  });

  it('has groups, ways to enter and papers', () => {
    expect(table('groups').map(({ id, name_zh: name, clause }) => [id, name, clause])).toEqual([
      ['universities', '高校组', '2.1'],
      ['companies', '企业组', '2.2'],
    ]);
    expect(table('entry').map(({ kind, address, groups }) => [kind, address, groups])).toEqual([
      ['email', 'baoming@qinghu.invalid', ''],
      ['mini-programme', '', 'companies'],
    ]);
    expect(table('materials').map(({ id, groups }) => [id, groups])).toEqual([
      ['form', ''],
      ['description', ''],
      ['video', ''],
      ['student-card', 'universities'],
    ]);
  });
});

describe('the calendar', () => {
  const events = () => read('data/calendar/zh-CN/schedule.ics').replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);

  it('has the words of the notice for vague times, and no event for what is open altogether', () => {
    expect(events().map((event) => /SUMMARY:(.*?) · /.exec(event)?.[1])).toEqual([
      '报名 (即日起至2032年10月20日17:00)',
      '数据开放日',
      '作品提交',
      '初评 (2032年11月中旬)',
      '复评 (2032年12月下旬至2033年1月上旬)',
      '决赛 (2033年3月)',
    ]);
  });

  it('reminds of the day on which registration closes, though it starts on no day', () => {
    const [registration = '', ...others] = events();
    expect(registration).toContain('DTSTART;VALUE=DATE:20321020\r\nDTEND;VALUE=DATE:20321021');
    expect(registration).toContain('报名将于2032年10月20日截止');
    expect(others.join('')).not.toContain('VALARM');
  });

  it('says the hour at which days end in words', () => {
    expect(events()[2]).toContain('2032年10月8日星期五 至 2032年11月5日星期五 24:00');
  });
});
