import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from './installed.mjs';
import { isInRange, machineOf } from './machine.mjs';
import { oneAtATime } from './one-at-a-time.mjs';

const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };

describe('the Node of the machine', () => {
  it('is the one that runs npm', () => {
    const agent = 'npm/10.8.2 node/v20.19.0 darwin arm64 workspaces/false';
    expect(machineOf({ npm_config_user_agent: agent })).toEqual({ node: '20.19.0', platform: 'darwin', arch: 'arm64' });
    expect(machineOf({}).node).toBe(process.versions.node);
  });

  it.each(['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.0.0', '26.1.0'])('may be %s', (version) => {
    expect(isInRange(version, engines.node)).toBe(true);
  });

  it.each(['12.22.12', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])('may not be %s', (version) => {
    expect(isInRange(version, engines.node)).toBe(false);
  });

  it('is the one of .nvmrc, where a version manager reads it', () => {
    expect(isInRange(`${readFileSync('.nvmrc', 'utf8').trim()}.0.0`, engines.node)).toBe(true);
  });

  it('is told when it is too old, before anything is installed, in words that Node 12 understands', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/bootstrap.mjs'], {
      encoding: 'utf8',
      env: { ...process.env, npm_config_user_agent: 'npm/8.19.4 node/v16.20.2 linux x64 workspaces/false' },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Node 16.20.2 cannot');
    expect(stderr).toContain(
      'it takes Node 20.19.0 or newer of its line, or 22.12.0 or newer.\nNothing was installed.',
    );
    for (const file of ['../bootstrap', 'machine', 'installed', 'one-at-a-time']) {
      const code = readFileSync(join(import.meta.dirname, `${file}.mjs`), 'utf8');
      expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'module' })).not.toThrow();
      expect(code).not.toContain("'node:");
    }
  });
});

describe('in a folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const locked = {
    '': {},
    'node_modules/tool': { integrity: 'sha512-1' },
    'node_modules/tool-mac': { integrity: 'sha512-2', optional: true, os: ['darwin'], cpu: ['arm64'] },
    'node_modules/tool-windows': { integrity: 'sha512-3', optional: true, os: ['win32'], cpu: ['x64'] },
  };
  const windows = { platform: 'win32', arch: 'x64' };

  function install(packages: Record<string, object>): void {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
    for (const path of Object.keys(packages)) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  }

  it('the packages are those of the lockfile, for this machine', () => {
    const { 'node_modules/tool': tool, 'node_modules/tool-windows': own } = locked;
    install({ 'node_modules/tool': tool, 'node_modules/tool-windows': own });
    expect(isInstalled(folder, windows)).toBe(true);
    expect(isInstalled(folder, { platform: 'darwin', arch: 'arm64' })).toBe(false);
    expect(isInstalled(folder, { platform: 'freebsd', arch: 'x64' })).toBe(true);
    install({ 'node_modules/tool': tool });
    expect(isInstalled(folder, windows)).toBe(false);
    install({ 'node_modules/tool': { integrity: 'sha512-0' }, 'node_modules/tool-windows': own });
    expect(isInstalled(folder, windows)).toBe(false);
    install({ 'node_modules/tool': tool, 'node_modules/tool-windows': own });
    rmSync(join(folder, 'node_modules/tool'), { recursive: true });
    expect(isInstalled(folder, windows)).toBe(false);
  });

  it('one command installs at a time, and nobody waits for one that has ended', async () => {
    const file = join(folder, '.cache/installing');
    const other = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60_000)']);
    const first = await oneAtATime(file, () => undefined);
    first.hold(other.pid ?? 0);
    let isTold = false;
    const second = oneAtATime(file, () => {
      isTold = true;
      other.kill();
    });
    (await second).release();
    expect([isTold, existsSync(file)]).toEqual([true, false]);
  });
});
