import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { SETTING_NAMES } from '../src/logic/settings.ts';
import { runTool } from './run-tool.ts';

/** `npm test`: everything, in the order in which a fault is cheapest to find. Ends with a line "N passed, N failed". */

interface Result {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

const REPORT = 'tests/.work/vitest.json';

// The tests know a site that was told nothing and one with settings of theirs, not the one that is to be published.
for (const name of SETTING_NAMES) Reflect.deleteProperty(process.env, name);

function run(name: string, step: () => number): Result {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const ok = step() === 0 ? 1 : 0;
  return { name, passed: ok, failed: 1 - ok, seconds: (performance.now() - start) / 1000 };
}

const tool = (name: string, tool: string, ...args: string[]) => run(name, () => runTool(tool, args));

const script = (name: string, ...args: string[]) =>
  run(name, () => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);

/** Runs one vitest project; each of its tests counts. */
function vitest(name: string, project: string): Result {
  rmSync(REPORT, { force: true });
  const reporters = ['default', 'json', './tests/property-reporter.ts'].map((reporter) => `--reporter=${reporter}`);
  // Vite's own loader of configurations follows links; see run-tool.ts.
  const args = ['run', '--configLoader=native', '--project', project, ...reporters, `--outputFile.json=${REPORT}`];
  const step = tool(name, 'vitest', ...args);
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
  tool('Format', 'prettier', '--check', '--log-level=warn', '.'),
  // Before the linter, which needs the types that Astro writes.
  tool('Types', 'astro', 'check', '--minimumSeverity', 'hint'),
  tool('Lint', 'eslint', '.'),
  vitest('Unit tests', 'unit'),
  script('Content', 'scripts/check-content.ts'),
  script('Build', 'scripts/build.ts', '--silent'),
  script('Built site', 'scripts/check-dist.ts'),
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
