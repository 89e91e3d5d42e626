import { spawnSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Blanks, Chinese, and what has a meaning in addresses, in shells and in patterns of file names. */
const FOLDER = resolve("tests/.work/试 验 100% (1)&x #2 a+b [c] it's");
const TINY = 'tests/fixtures/tiny-edition';

/** What is made here and not part of a checkout. */
const MADE = /^(\.git|\.astro|\.cache|dist|release|node_modules|tests\/\.work)$/;

/** A copy of this checkout, without what was built; packages are linked file by file, which takes no room. */
function copyCheckout(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const name of readdirSync('.')) {
    if (name === 'tests' || MADE.test(name)) continue;
    cpSync(name, join(FOLDER, name), { recursive: true });
  }
  cpSync(TINY, join(FOLDER, TINY), { recursive: true });
  cpSync('tests/property-reporter.ts', join(FOLDER, 'tests/property-reporter.ts'));
  const packages = readdirSync('node_modules', { recursive: true, withFileTypes: true });
  for (const entry of packages.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    mkdirSync(join(FOLDER, dirname(file)), { recursive: true });
    linkSync(file, join(FOLDER, file));
  }
}

/** Runs a script there, as somebody whose own folder cannot be written to, and who has not switched off anything. */
function run(script: string, ...args: string[]) {
  const env = { ...process.env, HOME: '/dev/null', XDG_CONFIG_HOME: undefined, ASTRO_TELEMETRY_DISABLED: undefined };
  const settings = { CONTENT_DIR: TINY, DEV: undefined, NODE_ENV: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: FOLDER,
    encoding: 'utf8',
    env: { ...env, ...settings },
  });
  return { status, output: `${stdout}${stderr}` };
}

describe('in a folder with a strange name, and with a home that cannot be written to', () => {
  beforeAll(copyCheckout);
  afterAll(() => {
    rmSync(FOLDER, { recursive: true, force: true });
  });

  it.each([
    ['the content is checked', ['scripts/check-content.ts']],
    ['the site is built', ['scripts/build.ts', '--silent']],
    ['the built site is checked', ['scripts/check-dist.ts']],
    ['files for hosts are written', ['scripts/deploy-files.ts']],
  ])('%s', (_, [script = '', ...args]) => {
    const { status, output } = run(script, ...args);
    expect(output).not.toMatch(/\[ERROR\]|node:internal/);
    expect({ status, output }).toMatchObject({ status: 0 });
  }, 180_000);

  it('vitest finds its tests', () => {
    const call = "process.exitCode = runTool('vitest', ['run', '--configLoader=native', '--project=unit', 'csv.test'])";
    const { status, output } = run(
      '--input-type=module-typescript',
      '--eval',
      `import { runTool } from './scripts/run-tool.ts'; ${call}`,
    );
    expect(output).toContain('1 passed');
    expect(status).toBe(0);
  });
});
