import { describe, expect, it } from 'vitest';
import { phaseSchema } from '../../model/phase.ts';
import { topicSchema } from '../../model/topic.ts';
import { schemaProblems } from './schema-problems.ts';

const TOPIC = { id: 'a-01', track: 'a', subtrack: null, number: 1, title: { 'zh-CN': '题' } };

/** What an editor is told to do about a topic with another value in a field. */
function fixes(changes: object): string[] {
  const value = { ...TOPIC, ...changes };
  const { error } = topicSchema.safeParse(value);
  return error ? schemaProblems(error, value, 'a.yaml', 'a-01').map(({ fix }) => fix) : [];
}

describe('what a schema finds', () => {
  it.each<[string, object, string]>([
    ['a wide colon', { title: 'zh-CN：题' }, 'write "zh-CN: " with an ordinary colon and a blank'],
    ['a colon without a blank', { title: 'zh-CN:题' }, 'write "zh-CN: " with an ordinary colon and a blank'],
    ['a text in place of parts', { title: '题' }, 'must have parts, each on a line of its own'],
    ['a text in place of a list', { sectors: 'farming' }, 'must be a list: start each of its lines with "- "'],
    ['a number in quotes', { number: '1' }, 'must be a number, without quotes'],
    ['a value that stands too far out', { title: null }, 'what stands below it starts two blanks further in'],
    ['an unknown name', { titel: '题' }, 'move it two blanks further in'],
  ])('is told in words of ours for %s', (_, changes, fix) => {
    expect(fixes(changes)).toEqual([expect.stringContaining(fix)]);
  });

  it('is told in words of ours for a kind of record that there is not', () => {
    const phase = { id: 'a', number: 1, name: { 'zh-CN': '报名' }, clause: '1', precision: 'exact' };
    const { error } = phaseSchema.safeParse(phase);
    expect(error && schemaProblems(error, phase, 'a.yaml', 'a')).toMatchObject([
      { id: 'a precision', found: 'found "exact"', fix: expect.stringMatching(/^must be one of 'day', '/) as string },
    ]);
  });

  it('is nothing in a topic as it should be', () => {
    expect(fixes({})).toEqual([]);
  });
});
