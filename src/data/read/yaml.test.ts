import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

function problemsOf(text: string): Problem[] {
  const problems: Problem[] = [];
  const value = parseYaml(text, 'a.yaml', problems);
  if (problems.length > 0) expect(value).toBeUndefined();
  return problems;
}

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat(Array.from({ length: 12 }, (_, at) => `${name(at + 1)}: &${name(at + 1)} [${`*${name(at)}, `.repeat(10)}]`))
  .join('\n');

function name(at: number): string {
  return String.fromCharCode(97 + at);
}

describe('parseYaml', () => {
  it.each([
    'a: 1\n',
    'members: &all [a, b]\nothers: *all\n',
    `[${Array.from({ length: 20_000 }, (_, at) => `n${String(at)}`).join()}]`,
    String.raw`a: "tab\tand\nline"`,
  ])('reads %.40j', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ['aliases that repeat each other', bomb, '', 'repeat the same part'],
    ['an alias of itself', 'a: &a [*a]', '', 'repeat the same part'],
    ['lists in lists', `${'['.repeat(80)}${']'.repeat(80)}`, '', 'levels deep'],
    ['lists in lists without end', '['.repeat(200_000), 'line 1', 'nesting'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'line 3', 'duplicated mapping key'],
    ['a tab', 'a:\n\tb: 1\n', 'line 2', 'tab'],
    ['a tag', 'a: !!js/function x', 'line 1', 'unknown tag'],
    ['a character as an escape', String.raw`a: "x\u202Ey"`, 'escape', 'U+202E'],
  ])('refuses %s', (_, text, id, found) => {
    expect(problemsOf(text)).toMatchObject([{ file: 'a.yaml', id, found: expect.stringContaining(found) as string }]);
  });

  it.each([
    ['a wide colon after a name', 'id: a\nnumber：1\ntitle: b\n', 'line 2', 'write "number: "'],
    ['a colon in a text', 'id: a\ntitle: One: two\n', 'line 2', 'in quotes'],
    ['quotes that do not close', 'id: "a\nnumber: 1\ntitle: b\n', 'line 1', 'write " at the end'],
    ['a name too far in', 'id: a\n  number: 1\n', 'line 2', 'one column'],
  ])('says where and what to do about %s', (_, text, id, fix) => {
    expect(problemsOf(text)).toMatchObject([{ id, fix: expect.stringContaining(fix) as string }]);
  });

  it('says what to do about a tab and a key that stands twice', () => {
    expect(problemsOf('a:\n\tb: 1\n')[0]?.fix).toContain('two blanks');
    expect(problemsOf('a: 1\na: 2\n')[0]?.fix).toContain('take one');
  });
});
