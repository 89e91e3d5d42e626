import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** `npm test`: everything, in the order in which a fault is cheapest to find. Ends with a line "N passed, N failed". */

interface Result {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

const REPORT = 'tests/.work/vitest.json';

function run(name: string, command: string, args: readonly string[]): Result {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  // The tests know a site that was told nothing and one with settings of theirs, not the one that is to be published.
  delete env['SITE_URL'];
  delete env['SECURITY_CONTACT'];
  delete env['SITE_OPERATOR'];
  delete env['ERROR_CONTACT'];
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  const ok = status === 0 ? 1 : 0;
  return { name, passed: ok, failed: 1 - ok, seconds: (performance.now() - start) / 1000 };
}

/** Runs one vitest project; each of its tests counts. */
function vitest(name: string, project: string): Result {
  rmSync(REPORT, { force: true });
  const reporters = ['default', 'json', './tests/property-reporter.ts'].map((reporter) => `--reporter=${reporter}`);
  const args = ['run', '--project', project, ...reporters, `--outputFile.json=${REPORT}`];
  const step = run(name, 'vitest', args);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(REPORT, 'utf8')) as Record<string, number>;
    const failed = numFailedTests ?? 0;
    // A run can fail without a failed test: a file that does not load.
    return { ...step, passed: numPassedTests ?? 0, failed: step.failed > 0 ? Math.max(1, failed) : failed };
  } catch {
    return { ...step, passed: 0, failed: 1 };
  }
}

const results = [
  run('Format', 'prettier', ['--check', '--log-level=warn', '.']),
  // Before the linter, which needs the types that Astro writes.
  run('Types', 'astro', ['check', '--minimumSeverity', 'hint']),
  run('Lint', 'eslint', ['.']),
  vitest('Unit tests', 'unit'),
  run('Content', 'node', ['scripts/check-content.ts']),
  run('Build', 'node', ['scripts/build.ts', '--silent']),
  run('Built site', 'node', ['scripts/check-dist.ts']),
  vitest('Browser tests', 'browser'),
  vitest('Builds', 'builds'),
];

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${String(passed)} passed, ${String(failed)} failed, ${seconds.toFixed(1)} s`,
  );
}
const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
