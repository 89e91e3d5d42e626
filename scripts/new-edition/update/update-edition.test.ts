import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/model/draft.ts';
import type { Phase } from '../../../src/model/phase.ts';
import { checkContent } from '../../checks/content/run.ts';
import { confirmDrafts } from '../confirm/confirm-drafts.ts';
import { newEdition } from '../new-edition.ts';
import { changeText } from './clause-changes.ts';
import { updateEdition, type Update } from './update-edition.ts';

const NOTICE = [
  '关于举办2031年白桦市数据创新大赛的通知',
  '各有关单位：',
  '现将2031年白桦市数据创新大赛有关事项通知如下。',
  '一、组织机构',
  '（一）主办单位：白桦市数据局',
  '（二）承办单位：白桦学院',
  '二、赛程安排',
  '（一）报名：2031年3月1日至2031年3月20日。',
  '（二）决赛：2031年5月8日。',
  '三、参赛要求',
  '（一）每队不超过5人。',
  '（二）大赛不收取任何费用。',
  '四、联系方式',
  '（一）联系电话：0000-7654321。',
  '附件',
  '赛题清单',
  '一、林业赛道',
  '赛题1：林区火险预警',
  '利用气象和遥感数据，及早发现火险。',
  '赛题2：苗木长势识别',
  '用影像识别苗木的长势。',
  '二、渔业赛道',
  '赛题1：渔港船舶调度',
  '优化渔港的泊位安排。',
];

/** The same with a later deadline, another clause, a new topic and one that is gone. */
const CORRECTED = NOTICE.map((line) =>
  line
    .replace('3月20日', '4月2日')
    .replace('大赛不收取任何费用。', '大赛不向参赛队收取任何费用，住宿自理。')
    .replace('赛题1：渔港船舶调度', '赛题1：渔港船舶调度\n优化渔港的泊位安排。\n赛题2：鱼病早期识别'),
)
  .join('\n')
  .split('\n')
  .filter((line, at, all) => line !== '优化渔港的泊位安排。' || all.indexOf(line) === at)
  .concat('用水下影像识别鱼病。')
  .filter((line) => !['赛题2：苗木长势识别', '用影像识别苗木的长势。'].includes(line));

const NOW = new Date('2031-02-20T04:00:00Z');
const LATER = new Date('2031-03-15T04:00:00Z');
const TITLE = { 'zh-CN': '林区火险预警', en: 'Early warning of forest fires' };

let folder: string;
let update: Update;
let clauses: string[];

const yaml = (file: string) => load(readFileSync(join(folder, file), 'utf8'));
const list = (file: string) => (existsSync(join(folder, file)) ? yaml(file) : []) as Record<string, unknown>[];
const write = (name: string, lines: readonly string[]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'notice-')), name);
  writeFileSync(file, `${lines.join('\n\n')}\n`);
  return file;
};

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'update-')), 'birch');
  await newEdition(write('notice.md', NOTICE), folder, NOW);
  await confirmDrafts(folder, { say: () => undefined, ask: () => Promise.resolve('a') });
  // What an editor adds: the translation of a title, everyday words, a comment.
  const topic = join(folder, topicFile('林区火险预警'));
  writeFileSync(
    topic,
    `${readFileSync(topic, 'utf8').replace('  zh-CN: 林区火险预警', `  zh-CN: 林区火险预警\n  en: ${TITLE.en}`)}aliases: { zh-CN: [山火] }\n`,
  );
  const tracks = join(folder, 'tracks.yaml');
  writeFileSync(tracks, `${readFileSync(tracks, 'utf8').trimEnd()}\n  icon: fish\n  aliases: { zh-CN: [养鱼] }\n`);
  const schedule = join(folder, 'schedule.yaml');
  writeFileSync(schedule, `# checked twice\n${readFileSync(schedule, 'utf8')}`);
  expect(checkContent(folder).problems).toEqual([]);
  update = await updateEdition(write('corrected.md', CORRECTED), folder, LATER);
  clauses = update.changes.map(({ clause }) => clause);
}, 60_000);

/** The file of the topic of a title. */
function topicFile(title: string): string {
  const files = readdirSync(join(folder, 'topics'), { recursive: true, encoding: 'utf8' });
  const file = files.find(
    (each) => each.endsWith('.yaml') && String(readFileSync(join(folder, 'topics', each))).includes(title),
  );
  return join('topics', file ?? '');
}
const drafts = () => list('drafts.yaml') as unknown as Draft[];

describe('updateEdition', () => {
  it('tells what changed, clause by clause, and nothing else', () => {
    const texts = update.changes.map(changeText);
    expect(texts.find((text) => text.startsWith('二、（一）'))).toMatch(/\[-/);
    expect(texts.find((text) => text.startsWith('三、（二）'))).toContain('{+，住宿自理+}');
    expect(update.changes.filter(({ before }) => before === null).map(({ after }) => after)).toEqual([
      '鱼病早期识别\n用水下影像识别鱼病。',
    ]);
    expect(update.changes.filter(({ after }) => after === null).map(({ before }) => before)).toEqual([
      '苗木长势识别\n用影像识别苗木的长势。',
    ]);
    expect(clauses).toHaveLength(4);
  });

  it('keeps what was confirmed where the words stayed', () => {
    const phases = list('schedule.yaml') as unknown as Phase[];
    expect(phases.find(({ name }) => name['zh-CN'] === '决赛')).toMatchObject({
      start: '2031-05-08',
      end: '2031-05-08',
    });
    expect(list('contacts.yaml')).toHaveLength(1);
    expect(list('eligibility/parameters.yaml')).toMatchObject([{ value: 5 }]);
    expect(readFileSync(join(folder, 'schedule.yaml'), 'utf8')).toMatch(/^# checked twice/);
  });

  it('asks for the date that moved, under the id of the confirmed one, and says which facts no longer hold', () => {
    const registration = drafts().find(({ kind }) => kind === 'phase');
    expect(registration?.value).toMatchObject({ id: 'registration', start: '2031-03-01', end: '2031-04-02' });
    expect(drafts().filter(({ kind }) => kind === 'phase')).toHaveLength(1);
    expect(update.stale.map(({ file }) => file).join()).toContain('schedule.yaml');
  });

  it('keeps translation and everyday words where the Chinese stayed', () => {
    expect(yaml(topicFile('林区火险预警'))).toMatchObject({ title: TITLE, aliases: { 'zh-CN': ['山火'] } });
  });

  it('keeps what an editor chose for a track', () => {
    expect(list('tracks.yaml')).toMatchObject([
      { title: { 'zh-CN': '林业赛道' }, topics: 1 },
      { title: { 'zh-CN': '渔业赛道' }, topics: 2, icon: 'fish', aliases: { 'zh-CN': ['养鱼'] } },
    ]);
    expect(readFileSync(join(folder, 'tracks.yaml'), 'utf8').match(/aliases/g)).toHaveLength(1);
  });

  it('adds the new topic, and takes the dropped one out for good', () => {
    expect(yaml(topicFile('鱼病早期识别'))).toMatchObject({ number: 2, title: { 'zh-CN': '鱼病早期识别' } });
    expect(topicFile('苗木长势识别')).toBe('topics');
    const published = list('published.yaml');
    expect(published.find(({ words }) => words === '苗木长势识别')).toMatchObject({
      withdrawn: { date: '2031-03-15' },
    });
    expect(published.find(({ words }) => words === '鱼病早期识别')).not.toHaveProperty('withdrawn');
  });

  it('proposes a revision that names the clauses', () => {
    const revision = drafts().find(({ kind }) => kind === 'revision');
    expect(revision?.value).toMatchObject({ number: 2, date: '2031-03-15' });
    expect(JSON.stringify(revision?.value)).toContain('二、（一）');
  });

  it('is whole once what waits is confirmed', async () => {
    await confirmDrafts(folder, { say: () => undefined, ask: () => Promise.resolve('a') });
    expect(existsSync(join(folder, 'drafts.yaml'))).toBe(false);
    const { problems, content } = checkContent(folder);
    expect(problems).toEqual([]);
    expect(content?.catalog.phases.map(({ id, end }) => [id, end])).toEqual([
      ['registration', '2031-04-02'],
      ['final', '2031-05-08'],
    ]);
    expect(content?.catalog.revisions[0]).toMatchObject({ number: 2 });
  });
});

describe('an update that cannot be', () => {
  it('refuses a folder that is not there', async () => {
    const missing = join(folder, 'nowhere');
    await expect(updateEdition(write('notice.md', NOTICE), missing, LATER)).rejects.toThrow(/no folder .*nowhere/);
    expect(existsSync(missing)).toBe(false);
  });

  it.each([
    ['that has no text', 'empty.md', []],
    ['of a kind that is not read', 'notice.xyz', ['一、通知']],
  ])('writes nothing for a notice %s', async (_what, name, lines) => {
    const before = snapshot();
    await expect(updateEdition(write(name, lines), folder, LATER)).rejects.toThrow();
    expect(snapshot()).toEqual(before);
    expect(readdirSync(join(folder, '..'))).toEqual(['birch']);
  });

  it('writes nothing where the content has faults of its own', async () => {
    const schedule = readFileSync(join(folder, 'schedule.yaml'), 'utf8');
    writeFileSync(join(folder, 'schedule.yaml'), '- { id: [ }\n');
    const before = snapshot();
    await expect(updateEdition(write('corrected.md', CORRECTED), folder, LATER)).rejects.toThrow(/schedule\.yaml/);
    expect(snapshot()).toEqual(before);
    writeFileSync(join(folder, 'schedule.yaml'), schedule);
  });
});

/** Every file of the folder with its text. */
function snapshot(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}
