import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../checks/content/run.ts';
import { newEdition } from './new-edition.ts';
import { reportText } from './report.ts';

const NOTICE = `# 关于举办2030年海湾杯数据大赛的通知

各区数据局：

现将有关事项通知如下。

## 一、赛程安排

1.报名。5月10日—6月10日，在平台报名。

## 二、赛题

课题一 潮汐预报

利用人工智能预报潮汐。

课题二 渔船调度

## 三、其他

不收费。
`;

/** A folder with a notice in it. */
function withNotice(text = NOTICE) {
  const folder = mkdtempSync(join(tmpdir(), 'new-edition-'));
  writeFileSync(join(folder, 'notice.md'), text);
  return { folder, notice: join(folder, 'notice.md'), target: join(folder, 'bay-2030') };
}

const NOW = new Date('2030-04-02T10:00:00+08:00');

describe('newEdition', () => {
  test('writes a folder that passes the checks, with tags that quote their words', async () => {
    const { notice, target } = withNotice();
    const report = await newEdition(notice, target, NOW);
    expect(checkContent(target, NOW).problems).toEqual([]);
    expect(report).toMatchObject({ parts: 4, tracks: 1, subtracks: 0, topics: 2, left: [] });
    expect(report.charactersPlaced).toBe(report.charactersTotal);
    const record = (file: string) => load(readFileSync(join(target, file), 'utf8'));
    expect(record('edition.yaml')).toMatchObject({
      id: 'bay-2030',
      year: 2030,
      name: { 'zh-CN': '2030年海湾杯数据大赛' },
      annex: 'topics',
      labels: { track: '', subtrack: '', topic: '课题{一} ' },
    });
    expect(record('tracks.yaml')).toMatchObject([{ id: 'topics', printed: false, topics: 2, clause: 'topics.1' }]);
    expect(record('topics/topics/01.yaml')).toMatchObject({
      id: 'topics-01',
      techniques: [{ id: 'artificial-intelligence', evidence: ['人工智能'] }],
    });
    expect(record('revisions.yaml')).toMatchObject([{ number: 1, date: '2030-04-02' }]);
    expect(readFileSync(join(target, 'docs/zh-CN/about.md'), 'utf8')).toContain('关于举办2030年海湾杯数据大赛的通知');
    expect(reportText(report, target)).toContain('4 parts');
  });

  test('writes nothing where the folder is there already', async () => {
    const { folder, notice } = withNotice();
    await expect(newEdition(notice, folder, NOW)).rejects.toThrow('is there already');
    expect(readdirSync(folder)).toEqual(['notice.md']);
  });

  test('writes nothing of a notice that cannot be read', async () => {
    const { folder, notice, target } = withNotice('Hello');
    await expect(newEdition(notice, target, NOW)).rejects.toThrow();
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder)).toEqual(['notice.md']);
  });
});
