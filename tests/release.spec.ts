import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeFileList } from '../scripts/deploy/file-list.ts';
import { runProgram } from './run-program.ts';

const WORK = resolve('tests/.work/发布 (1)');
const ROOT = join(WORK, '站 点');
const DAY = 86_400;

const release = (...args: string[]) =>
  runProgram('sh', [resolve('deploy/release.sh'), ...args], WORK, { SITE_ROOT: ROOT });
const served = (file: string) => readFileSync(join(ROOT, 'current', file), 'utf8');
const put = (file: string, text: string | Buffer) => {
  mkdirSync(dirname(join(WORK, file)), { recursive: true });
  writeFileSync(join(WORK, file), text);
};

/** A site as `npm run deploy:files` writes one: its home page says which it is, and one script has that in its name. */
function site(name: string, more: Record<string, string> = {}): string {
  rmSync(join(WORK, name), { recursive: true, force: true });
  const files = {
    'index.html': name,
    '404.html': '404',
    'service-worker.js': 'w',
    [`_astro/${name}.js`]: name,
    ...more,
  };
  for (const [file, text] of Object.entries(files)) put(join(name, file), text);
  writeFileList(join(WORK, name));
  return name;
}

/** Gives a file of an upload another age, in days. */
function age(file: string, days: number): void {
  const { mtimeMs } = statSync(join(WORK, file));
  utimesSync(join(WORK, file), mtimeMs / 1000, mtimeMs / 1000 - days * DAY);
}

beforeEach(() => {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
});

describe('a release', () => {
  it('is taken back to what was served before, and never to what one went back from', async () => {
    await release(site('一 v1'));
    await release(site('v2-bad'));
    await release('--back');
    expect(served('index.html')).toBe('一 v1');
    await release(site('v3'));
    await release('--back');
    expect(served('index.html')).toBe('一 v1');
    await expect(release('--back')).rejects.toThrow('release 1 is the first: nothing was served before it');
    expect(served('index.html')).toBe('一 v1');
  });

  it('can be taken back more than once, and however many bad ones came after the good one', async () => {
    await release(site('v1'));
    await release(site('v2'));
    for (let bad = 0; bad < 7; bad += 1) {
      await release(site(`bad${String(bad)}`));
      await release('--back');
      expect(served('index.html')).toBe('v2');
    }
    await release('--back');
    expect(served('index.html')).toBe('v1');
  });

  it('leaves the last five that were served', async () => {
    for (let number = 1; number <= 7; number += 1) await release(site(`v${String(number)}`));
    expect(readdirSync(join(ROOT, 'releases')).sort()).toEqual(['3', '4', '5', '6', '7']);
    expect(readdirSync(ROOT).sort()).toEqual(['current', 'records', 'releases']);
  });

  it('has nothing of the upload before it, but what pages that are open may ask for, for 30 days from when it left', async () => {
    // Built long ago, and served until now.
    site('v1', { 'gone/index.html': 'gone', '_astro/空 old.js': 'old' });
    for (const file of ['_astro/v1.js', '_astro/空 old.js', 'gone/index.html']) age(join('v1', file), 90);
    await release('v1');
    await release(site('v2'));
    expect(existsSync(join(ROOT, 'current/gone'))).toBe(false);
    expect(existsSync(join(ROOT, 'current/.files'))).toBe(false);
    expect(readdirSync(join(ROOT, 'current/_astro')).sort()).toEqual(['v1.js', 'v2.js', '空 old.js'].sort());

    for (const [days, left] of [
      [29, true],
      [31, false],
    ] as const) {
      const then = Date.now() / 1000 - days * DAY;
      utimesSync(join(ROOT, 'current/_astro/v1.js'), then, then);
      await release(site(`after-${String(days)}`));
      expect(existsSync(join(ROOT, 'current/_astro/v1.js'))).toBe(left);
      // What has left since counts from its own day.
      expect(existsSync(join(ROOT, 'current/_astro/v2.js'))).toBe(true);
      expect(existsSync(join(ROOT, 'current/_astro/空 old.js'))).toBe(true);
    }
  });

  it('can be read by the server, whoever may read the upload', async () => {
    await runProgram('sh', ['-c', `umask 077; cp -r ${site('v1')} v2`], WORK);
    await release('v2');
    expect(statSync(join(ROOT, 'current/index.html')).mode & 0o004).toBe(0o004);
  });
});

describe('the script of releases', () => {
  beforeEach(async () => {
    await release(site('good'));
  });

  const without = (file: string) => () => {
    rmSync(join(WORK, site('wrong'), file));
    return 'wrong';
  };
  const withFile =
    (file: string, days = 0) =>
    () => {
      put(join(site('wrong'), file), 'x');
      age(join('wrong', file), days);
      return 'wrong';
    };
  /** A release whose text was changed after it was compressed. */
  const withCopy =
    (copy: string, bytes: string | Buffer = '') =>
    () => {
      put(join(site('wrong', { 'a.txt': 'a', [copy]: '' }), copy), bytes);
      age(join('wrong', copy), 1);
      return 'wrong';
    };
  const folder = (path: string) => () => {
    mkdirSync(join(WORK, path), { recursive: true });
    return path;
  };

  it.each([
    ['an empty folder', folder('empty'), 'has no site: there is no index.html in it'],
    ['a folder around a site', () => (site('release/site'), 'release'), 'has no site: there is no index.html in it'],
    ['a site without a home page', without('index.html'), 'there is no index.html'],
    ['a site without its page for unknown addresses', without('404.html'), 'there is no 404.html'],
    ['a site without its service worker', without('service-worker.js'), 'there is no service-worker.js'],
    ['half an upload', without('_astro/wrong.js'), 'is not whole: _astro/wrong.js is missing'],
    ['an upload without its list', without('.files'), 'is no release, or not whole'],
    ['an upload with what is left of one before', withFile('old/page.html', 2), 'not of this release, old/page.html'],
    ['a compressed copy of nothing', withFile('b.txt.br'), 'b.txt.br is compressed, but b.txt is not there'],
    ['a compressed copy of another text', withCopy('a.txt.gz', gzipSync('b')), 'a.txt.gz is of another a.txt'],
    ['a compressed copy that nobody can tell', withCopy('a.txt.br'), 'a.txt.br is of another a.txt'],
    ['no folder', () => 'nowhere', 'there is no folder nowhere'],
    ['a flag that is none', () => '--forth', 'there is no folder --forth'],
    ['nothing', () => '', 'name one thing'],
    ['its own folder', () => ROOT, 'where only this script puts anything'],
    ['a folder in its own', folder(join('站 点', 'incoming')), 'where only this script puts anything'],
    ['the release that is served', () => join(ROOT, 'current'), 'where only this script puts anything'],
    ['what is around its folder', () => WORK, 'would be copied into itself'],
  ])('refuses %s before anything changes', async (_, what, message) => {
    await expect(release(what())).rejects.toThrow(message);
    expect(served('index.html')).toBe('good');
    expect(readdirSync(join(ROOT, 'releases'))).toEqual(['1']);
  });

  it('refuses a path in two words, and no path', async () => {
    await expect(release('a', 'b')).rejects.toThrow('in quotation marks if it has blanks');
    await expect(release()).rejects.toThrow('name one thing');
  });

  it('takes what was put into a release on purpose', async () => {
    put(join(site('v2'), 'verification.html'), 'later');
    utimesSync(join(WORK, 'v2/.files'), 1, 1);
    await release('v2');
    expect(served('verification.html')).toBe('later');
  });

  it('puts one release in place at a time', async () => {
    const names = Array.from({ length: 10 }, (_, number) => site(`v${String(number)}`));
    const results = await Promise.allSettled(names.map((name) => release(name)));
    const refused = results.filter((result) => result.status === 'rejected').map(({ reason }) => String(reason));
    for (const reason of refused) expect(reason).toContain('another release is being put in place, by process');
    expect(refused.length).toBeLessThan(10);
    const numbers = readdirSync(join(ROOT, 'releases'));
    for (const number of numbers) expect(readdirSync(join(ROOT, 'releases', number))).not.toContain('index');
    expect(readdirSync(ROOT).sort()).toEqual(['current', 'records', 'releases']);
    expect(names).toContain(served('index.html'));
  });

  it('tells of one that ended before it was done, and serves nothing of it', async () => {
    mkdirSync(join(ROOT, 'lock'));
    writeFileSync(join(ROOT, 'lock/process'), '99999999\n');
    mkdirSync(join(ROOT, 'incoming'));
    const message = `by process 99999999, which does not seem to run any more`;
    await expect(release(site('v2'))).rejects.toThrow(message);
    await expect(release('--back')).rejects.toThrow(`remove ${join(ROOT, 'lock')} and try again`);
    expect(served('index.html')).toBe('good');
    rmSync(join(ROOT, 'lock'), { recursive: true });
    await release('v2');
    expect(served('index.html')).toBe('v2');
  });
});
