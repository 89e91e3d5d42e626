import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../checks/content/run.ts';
import { confirmDrafts } from './confirm-drafts.ts';

const PRIZE = {
  id: 'first',
  kind: 'limit',
  file: 'eligibility/parameters.yaml',
  value: { id: 'prizes', value: 1, clause: '4.2', quote: '各赛道各设一等奖1名' },
  clause: '4.2',
  quote: '各赛道各设一等奖1名。',
};
const WRONG = { ...PRIZE, id: 'wrong', value: { ...PRIZE.value, id: 'wrong', value: 9 } };

/** A copy of the tiny edition with these drafts, and how the walk goes with these answers. */
async function walk(drafts: readonly unknown[], answers: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'confirm-'));
  cpSync('tests/fixtures/tiny-edition', folder, { recursive: true });
  writeFileSync(join(folder, 'drafts.yaml'), dump(drafts));
  const said: string[] = [];
  const rest = [...answers];
  const done = await confirmDrafts(folder, {
    say: (text) => said.push(text),
    ask: () => Promise.resolve(rest.shift() ?? 'q'),
  });
  const parameters = load(readFileSync(join(folder, 'eligibility/parameters.yaml'), 'utf8')) as { id: string }[];
  return { folder, said: said.join('\n'), done, ids: parameters.map(({ id }) => id) };
}

describe('confirmDrafts', () => {
  it('shows each with its quotation and enters what is accepted', async () => {
    const { folder, said, done, ids } = await walk([PRIZE], ['a']);
    expect(said).toContain('各赛道各设一等奖1名。');
    expect(ids).toEqual(['places', 'prizes']);
    expect(done).toEqual({ accepted: 1, struck: 0, left: 0 });
    expect(existsSync(join(folder, 'drafts.yaml'))).toBe(false);
    expect(checkContent(folder).problems).toEqual([]);
  });

  it('enters nothing that the clause does not say', async () => {
    const { folder, said, ids } = await walk([WRONG], ['a', 'l']);
    expect(said).toContain('was not entered');
    expect(ids).toEqual(['places']);
    expect(existsSync(join(folder, 'drafts.yaml'))).toBe(true);
  });

  it('enters a value as the editor changed it', async () => {
    const changed = "{ id: changed, value: 1, clause: '4.2', quote: 各赛道各设一等奖1名 }";
    const { ids } = await walk([WRONG], ['c', changed, 'a']);
    expect(ids).toEqual(['places', 'changed']);
  });

  it('keeps the value where what is written is none', async () => {
    const { said, ids } = await walk([PRIZE], ['c', '9', 'c', 'null', 'c', '{ id: "a', 'ａ']);
    expect(said.match(/Write the whole value/g)).toHaveLength(2);
    expect(said).toContain('That is no YAML');
    expect(ids).toEqual(['places', 'prizes']);
  });

  it('says that nothing waits, and changes nothing while a file cannot be read', async () => {
    expect((await walk([], [])).said).toContain('No fact waits in');
    await expect(walk([{ ...PRIZE, clause: 4.2 }, PRIZE], ['a'])).rejects.toThrow(
      /drafts\.yaml[^]*Mend the content first/,
    );
    await expect(confirmDrafts('nowhere', { say: String, ask: () => Promise.resolve('q') })).rejects.toThrow(
      'no folder',
    );
  });

  it('strikes out, leaves for later and stops, keeping each decision', async () => {
    const { folder, done, ids } = await walk([PRIZE, WRONG, { ...PRIZE, id: 'third' }], ['l', 's', 'q']);
    expect(done).toEqual({ accepted: 0, struck: 1, left: 2 });
    expect(ids).toEqual(['places']);
    const left = load(readFileSync(join(folder, 'drafts.yaml'), 'utf8')) as { id: string }[];
    expect(left.map(({ id }) => id)).toEqual(['first', 'third']);
  });
});
