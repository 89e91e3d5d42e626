import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { checkContent } from '../checks/content/run.ts';
import { writeManyTopics } from './many-topics.ts';

const FOLDER = 'tests/.work/content/twice-the-topics';

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

it.each([
  ['content', 230],
  ['tests/fixtures/tiny-edition', 6],
])('makes of %s a valid edition with twice the topics', { timeout: 60_000 }, (source, topics) => {
  writeManyTopics(source, FOLDER, 2);
  const { content, problems } = checkContent(FOLDER);
  expect(problems).toEqual([]);
  const all = content?.catalog.topics ?? [];
  expect(all).toHaveLength(topics);
  expect(new Set(all.map(({ title }) => title['zh-CN'])).size).toBe(topics);
});
