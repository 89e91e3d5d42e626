import { expect, it } from 'vitest';
import { TINY_EDITION } from '../../../tests/fixtures/tiny-catalog.ts';
import type { Topic } from '../../../src/model/topic.ts';
import { checkContent } from './run.ts';
import { mainSectors } from './main-sectors.ts';

const { content } = checkContent(TINY_EDITION);
if (!content) throw new Error('the content cannot be read');
const input = content;
const [topic] = input.dataset.topics;
if (!topic) throw new Error('there is no topic');

/** What is found where a topic has other sectors. */
function found(sectors: Topic['sectors']): string[] {
  const dataset = { ...input.dataset, topics: [{ ...topic, sectors } as Topic] };
  return mainSectors.run({ ...input, dataset }, () => undefined).map(({ found: words }) => words);
}

/** A sector whose evidence stands in the title. */
const sector = (id: string, also?: true) => ({ id, evidence: [topic.title['zh-CN']], ...(also && { also }) });

it('wants the sectors that a topic is mainly about before those that it also serves', () => {
  expect(found([])).toEqual([]);
  expect(found([sector('fruit'), sector('weather'), sector('trade', true), sector('banks', true)])).toEqual([]);
  expect(found([sector('fruit'), sector('trade', true), sector('weather')])).toEqual([
    'sectors: "weather" stands after one marked "also"',
  ]);
  expect(found([sector('trade', true), sector('weather')])).toEqual([
    'sectors: "weather" stands after one marked "also"',
  ]);
});

it('wants a topic to be mainly about a sector', () => {
  expect(found([sector('trade', true), sector('banks', true)])).toEqual(['sectors: all are marked "also"']);
});
