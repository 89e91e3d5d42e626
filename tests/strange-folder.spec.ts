import { spawnSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesOf } from './tier.ts';

/** Blanks and Chinese, which every tool reads; and what has a meaning in addresses, in shells and in patterns of file names. */
const NAMES = ['试 验 (1)&x', "100% #2 a+b [c] it's"];
const TINY = 'tests/fixtures/tiny-edition';

/** What is made here and not part of a checkout. */
const MADE = /^(\.git|\.astro|\.cache|dist|release|node_modules|tests\/\.work)$/;

/** A copy of this checkout, without what was built; packages are linked file by file, which takes no room. */
function copyCheckout(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync('.')) {
    if (name === 'tests' || MADE.test(name)) continue;
    cpSync(name, join(folder, name), { recursive: true });
  }
  cpSync(TINY, join(folder, TINY), { recursive: true });
  cpSync('tests/summary-reporter.ts', join(folder, 'tests/summary-reporter.ts'));
  const packages = readdirSync('node_modules', { recursive: true, withFileTypes: true });
  for (const entry of packages.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    linkSync(file, join(folder, file));
  }
}

/** Runs a script there, as somebody whose own folder cannot be written to, and who has not switched off anything. */
function run(folder: string, script: string, ...args: string[]) {
  const env = { ...process.env, HOME: '/dev/null', XDG_CONFIG_HOME: undefined, ASTRO_TELEMETRY_DISABLED: undefined };
  const settings = { CONTENT_DIR: TINY, DEV: undefined, NODE_ENV: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, ...settings },
  });
  return { status, output: `${stdout}${stderr}` };
}

// The second has all that the first has, and worse.
describe.each(casesOf(NAMES, 1))('in a folder named %s, with a home that cannot be written to', (name) => {
  const folder = resolve('tests/.work', name);

  beforeAll(() => {
    copyCheckout(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const steps: [name: string, call: string[]][] = [
    ['the content is checked', ['scripts/check-content.ts']],
    ['the site is built', ['scripts/build.ts', '--silent']],
    ['the built site is checked', ['scripts/check-dist.ts']],
    ['files for hosts are written', ['scripts/deploy-files.ts']],
  ];
  it.each(casesOf(steps, 0, 1))(
    '%s',
    (_, [script = '', ...args]) => {
      const { status, output } = run(folder, script, ...args);
      expect(output).not.toMatch(/\[ERROR\]|node:internal/);
      expect({ status, output }).toMatchObject({ status: 0 });
    },
    180_000,
  );

  it('vitest finds its tests', () => {
    const call = "process.exitCode = runTool('vitest', ['run', '--configLoader=native', '--project=unit', 'csv.test'])";
    const { status, output } = run(
      folder,
      '--input-type=module-typescript',
      '--eval',
      `import { runTool } from './scripts/run-tool.ts'; ${call}`,
    );
    expect(output).toContain('1 passed');
    expect(status).toBe(0);
  });
});
