import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'eligibility-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command on a file with this text; without one, on a file that is not there. */
function check(text?: string) {
  const file = join(folder, 'answers.json');
  rmSync(file, { force: true });
  if (text !== undefined) writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-eligibility.ts', file], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/tiny-edition' },
  });
  return { status, stderr, result: status === 0 ? (JSON.parse(stdout) as unknown) : null };
}

describe('check:eligibility', () => {
  it('prints the verdict on one set of answers, with its reasons and clauses', () => {
    expect(check('{ "answers": { "defence": "yes", "track": "orchards" } }').result).toEqual({
      verdict: 'may-enter',
      clauses: ['3.1'],
      reasons: [
        {
          rule: 'one-body',
          clauses: ['3.1'],
          text: { 'zh-CN': '果园赛道有一个指导单位。', en: 'One body guides the Orchards track.' },
        },
      ],
      openPoints: [],
      ignored: [],
      contacts: [],
    });
  });

  it('prints a list for a list, and says which answers did not count and whom to ask', () => {
    const text = '[{ "answers": { "defence": "no", "track": "mixed" } }, { "answers": { "defence": "yes" } }]';
    expect(check(text).result).toMatchObject([
      { verdict: 'may-not-enter', ignored: ['track'] },
      { verdict: 'ask', openPoints: [{ question: 'track' }], contacts: [{ organization: 'office' }] },
    ]);
  });

  it('reads a file that begins with a byte-order mark', () => {
    expect(check('\uFEFF{ "answers": {} }').result).toMatchObject({ verdict: 'ask' });
  });

  it.each([
    ['{ "answers": { "defense": "no" } }', 'there is no question "defense"; the questions are defence, track'],
    ['{ "answers": { "defence": "perhaps" } }', '"defence" cannot be "perhaps"; the values are yes, no, unsure'],
    ['{ "answers": { "defence": true } }', '"defence" has the value true'],
    ['{ "defence": "yes" }', 'found no { "answers"'],
    ['[{ "answers": {} }, 5]', 'entry 2: found no { "answers"'],
    ['{', 'answers.json'],
    [undefined, 'answers.json'],
  ])('refuses %s and says why', (text, why) => {
    const { status, stderr } = check(text);
    expect(status).toBe(1);
    expect(stderr).toContain(why);
  });
});
