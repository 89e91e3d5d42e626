import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyInPages, siteRoot, siteUrl } from '../src/logic/settings.ts';
import { tinyCatalog } from '../tests/fixtures/tiny-catalog.ts';
import { namedBodies, settingProblems } from './refuse-settings.ts';
import { buildFolder, moveSite } from './site-folder.ts';

const BODIES = ['吉林省数据局', 'Data Bureau of Jilin Province'];
const problems = (settings: Record<string, string>) => settingProblems(settings, BODIES).join();

describe('the settings that say who publishes the site', () => {
  it.each([
    {},
    { SITE_OPERATOR: '', ERROR_CONTACT: ' ', SECURITY_CONTACT: '' },
    { SITE_OPERATOR: '示例数据爱好者小组', ERROR_CONTACT: 'mailto:errors@example.org' },
    { SITE_OPERATOR: 'Jilin Data Volunteers', ERROR_CONTACT: 'https://example.org/errors' },
    { ERROR_CONTACT: 'tel:+86-431-12345678', SECURITY_CONTACT: 'mailto:security@example.org' },
  ])('may be %j', (settings) => {
    expect(problems(settings)).toBe('');
  });

  it.each(['errors@example.org', 'http://example.org/', 'javascript:alert(1)', 'mailto:nobody', 'tel:'])(
    'have no contact %s',
    (contact) => {
      expect(problems({ ERROR_CONTACT: contact })).toContain(`ERROR_CONTACT is "${contact}"; write an address such as`);
      expect(problems({ SECURITY_CONTACT: contact })).toContain(`SECURITY_CONTACT is "${contact}"`);
    },
  );

  it.each(['吉林省数据局', '吉林省数据局 信息中心', 'DATA BUREAU OF JILIN PROVINCE (volunteers)'])(
    'have no name that seems to be of a body of the notice: %s',
    (name) => {
      expect(problems({ SITE_OPERATOR: name })).toContain('must not seem to be theirs');
    },
  );

  it.each([
    ['示例\u202e小组', 'do not show'],
    ['示例\n小组', 'on one line'],
    ['示'.repeat(61), 'at most 60'],
  ])('have no name %j', (name, problem) => {
    expect(problems({ SITE_OPERATOR: name })).toContain(problem);
  });
});

it('knows the bodies that a name must not seem to be by all their names', () => {
  const [body] = tinyCatalog.organizations;
  expect(namedBodies(tinyCatalog)).toEqual(expect.arrayContaining([body?.name['zh-CN'], body?.name.en]));
});

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    [' https://example.org/ ', 'https://example.org'],
    ['HTTPS://Example.org:443', 'https://example.org'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['https://例子.中国', 'https://xn--fsqu00a.xn--fiqs8s'],
    ['', null],
    [' ', null],
  ])('%j is %j', (SITE_URL, url) => {
    expect(problems({ SITE_URL })).toBe('');
    expect(siteUrl({ SITE_URL })).toBe(url);
  });

  it.each(['example.org', 'example.org:8080', '//example.org', 'ftp://example.org', 'https:example.org', 'https://'])(
    'is not %j, which is not whole',
    (SITE_URL) => {
      expect(problems({ SITE_URL })).toContain(`SITE_URL is "${SITE_URL}"; write the whole address`);
    },
  );

  it.each(['https://exa mple.org', 'https://example.org:x', 'https:///x', String.raw`https://example.org\x`])(
    'is not %j, which no browser reads',
    (SITE_URL) => {
      expect(problems({ SITE_URL })).toContain('write the whole address');
    },
  );

  it.each(['/sub/', '/sub', '//', '/?q=1', '?', '#', '/index.html'])('does not end in %j', (end) => {
    const message = 'start at the root of its host, so write https://example.org if';
    expect(problems({ SITE_URL: `https://example.org${end}` })).toContain(message);
  });

  it('tells no name and no password', () => {
    expect(problems({ SITE_URL: 'https://me:secret@example.org' })).toContain('start at the root of its host');
  });
});

describe('the policy in pages', () => {
  it.each(['no', '0', 'false', 'off', 'NO', '', ' '])('is off with %j', (value) => {
    expect(policyInPages({ POLICY_IN_PAGES: value })).toBe(false);
  });

  it.each(['yes', '1', 'true', 'on', 'Yes'])('is on with %j', (value) => {
    expect(policyInPages({ POLICY_IN_PAGES: value })).toBe(true);
  });

  it.each(['maybe', '2', 'nein', 'y'])('is refused with %j', (value) => {
    expect(problems({ POLICY_IN_PAGES: value })).toBe(`POLICY_IN_PAGES is "${value}"; write yes or no`);
  });

  it('is off where nothing is said', () => {
    expect(policyInPages({})).toBe(false);
  });
});

describe('the folder of the releases', () => {
  it.each(['/srv/site', '/srv/我的 站点/x_1', '/srv/site/'])('may be %j', (value) => {
    expect(problems({ SITE_ROOT: value })).toBe('');
    expect(siteRoot({ SITE_ROOT: value })).toBe(value.replace(/\/$/, ''));
  });

  it.each(['srv/site', '/', '/srv/$HOME', '/srv/"x"', '/srv/{x}', '/srv/a;b', '/srv/a\nb', '~/site'])(
    'is not %j, which a configuration cannot say',
    (value) => {
      expect(problems({ SITE_ROOT: value })).toContain('write the whole path of a folder');
    },
  );
});

describe('the folders that are written', () => {
  it.each(['.', '..', '/', 'src', 'content/docs', 'tests', './scripts/', '.git'])('are not %j', (folder) => {
    expect(problems({ OUT_DIR: folder })).toContain(`OUT_DIR is "${folder}", where the project itself lies`);
    expect(problems({ RELEASE_DIR: folder })).toContain(`RELEASE_DIR is "${folder}", where the project itself lies`);
  });

  it('are not in each other', () => {
    expect(problems({ OUT_DIR: 'release/x' })).toContain('neither can be in the other');
    expect(problems({ RELEASE_DIR: 'dist' })).toContain('neither can be in the other');
  });

  it('are elsewhere only where nothing else would be lost', () => {
    const folder = mkdtempSync(join(tmpdir(), 'out-'));
    expect(problems({ OUT_DIR: folder })).toBe('');
    writeFileSync(join(folder, 'letters.txt'), 'x');
    expect(problems({ OUT_DIR: folder })).toContain('which has files that are no site');
    expect(problems({ RELEASE_DIR: folder })).toContain('which has files that are no release');
    writeFileSync(join(folder, 'index.html'), 'x');
    expect(problems({ OUT_DIR: folder })).toBe('');
    rmSync(folder, { recursive: true });
  });

  it('get a site from within the project where they are outside, and keep their branch', () => {
    const folder = mkdtempSync(join(tmpdir(), 'out-'));
    const [built, out] = [join(folder, 'built'), join(folder, '试 验')];
    for (const path of [built, join(out, '.git'), join(out, 'old')]) mkdirSync(path, { recursive: true });
    writeFileSync(join(built, 'index.html'), 'new');
    expect(buildFolder(out)).not.toBe(out);
    expect(buildFolder('dist')).toBe('dist');
    moveSite(built, out);
    expect(readdirSync(out).sort()).toEqual(['.git', 'index.html']);
    expect(readdirSync(folder)).toEqual(['试 验']);
    rmSync(folder, { recursive: true });
  });
});
