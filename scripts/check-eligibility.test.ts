import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const TINY = 'tests/fixtures/tiny-edition';

const folder = mkdtempSync(join(tmpdir(), 'eligibility-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command on a file with this text; without one, on a file that is not there. */
function check(text?: string | Buffer, settings: NodeJS.ProcessEnv = { CONTENT_DIR: TINY }) {
  const file = join(folder, 'answers.json');
  rmSync(file, { force: true });
  if (text !== undefined) writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-eligibility.ts', file], {
    encoding: 'utf8',
    env: { ...process.env, ...settings },
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
    ['{', 'is no JSON'],
    ['', 'is no JSON'],
    [undefined, 'answers.json: there is no such file'],
    [Buffer.from([0x7b, 0xd6, 0xd0]), 'answers.json: is not in UTF-8; save it as UTF-8'],
  ])('refuses %s and says why', (text, why) => {
    const { status, stderr } = check(text);
    expect(status).toBe(1);
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('asks the current edition of the site', () => {
    const list = join(folder, 'editions.yaml');
    writeFileSync(
      list,
      JSON.stringify([
        { content: TINY, folder: '2031' },
        { content: 'content', folder: '' },
      ]),
    );
    expect(check('{ "answers": { "defence": "no" } }', { EDITIONS: list }).result).toMatchObject({
      verdict: 'may-not-enter',
    });
  });

  it('has no verdict for an edition without questions', () => {
    const content = join(folder, 'content');
    cpSync(TINY, content, { recursive: true });
    for (const file of ['questions', 'rules', 'cases'])
      writeFileSync(join(content, 'eligibility', `${file}.yaml`), '[]');
    const { status, stderr } = check('{ "answers": {} }', { CONTENT_DIR: content });
    expect(status).toBe(1);
    expect(stderr).toContain('has no questions (eligibility/questions.yaml), so that there is no verdict');
  });
});
