import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { SETTING_NAMES } from '../src/logic/settings.ts';

/**
 * `npm test` proves every kind of thing once; `npm run test:all` proves everything. What needs one processor runs beside
 * something else, the browser tests at the end. Both end with a line "N passed, N failed".
 */

interface Result {
  name: string;
  passed: number;
  failed: number;
  /** Tests that were left out: proofs that still hold, what only `npm run test:all` runs, or what a browser cannot. */
  skipped: number;
  seconds: number;
}

// The tests know a site that was told nothing and one with settings of theirs, not the one that is to be published.
for (const name of SETTING_NAMES) Reflect.deleteProperty(process.env, name);
const isAll = process.argv[2] === 'all';
process.env['TESTS'] = isAll ? 'all' : 'quick';

/** Runs Node, and prints what it says in one piece once it has ended, so that two can run at a time. */
function run(name: string, ...args: string[]): Promise<Result> {
  const start = performance.now();
  return new Promise((resolve) => {
    const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    for (const stream of [program.stdout, program.stderr]) stream.on('data', (data: Buffer) => output.push(data));
    program.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      console.log(`\n── ${name} (${seconds.toFixed(1)} s)\n${Buffer.concat(output).toString().trimEnd()}`);
      const ok = code === 0 ? 1 : 0;
      resolve({ name, passed: ok, failed: 1 - ok, skipped: 0, seconds });
    });
  });
}

/** Runs a tool of `node_modules`. */
function tool(name: string, ...call: [tool: string, ...args: string[]]): Promise<Result> {
  const [program, ...args] = call.map((each) => JSON.stringify(each));
  const script = `import { runTool } from './scripts/run-tool.ts'; process.exitCode = runTool(${program ?? ''}, [${args.join()}]);`;
  return run(name, '--input-type=module', '--eval', script);
}

/** Runs one vitest project; each of its tests counts. */
async function vitest(name: string, project: string): Promise<Result> {
  const report = `tests/.work/${project}.json`;
  rmSync(report, { force: true });
  const reporters = ['default', 'json', './tests/summary-reporter.ts'].map((reporter) => `--reporter=${reporter}`);
  // Vite's own loader of configurations follows links; see run-tool.ts.
  const args = ['run', '--configLoader=native', '--project', project, ...reporters, `--outputFile.json=${report}`];
  const step = await tool(name, 'vitest', ...args);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const failed = counts['numFailedTests'] ?? 0;
    return {
      ...step,
      passed: counts['numPassedTests'] ?? 0,
      // A run can fail without a failed test: a file that does not load.
      failed: step.failed > 0 ? Math.max(1, failed) : failed,
      skipped: counts['numPendingTests'] ?? 0,
    };
  } catch {
    return { ...step, passed: 0, failed: 1 };
  }
}

/** Steps one after another, beside others. */
const lane = async (...steps: (() => Promise<Result>)[]): Promise<Result[]> => {
  const done: Result[] = [];
  for (const step of steps) done.push(await step());
  return done;
};

const results: Result[] = [];
const together = async (...lanes: Promise<Result[]>[]) => results.push(...(await Promise.all(lanes)).flat());

// The linter needs the types that Astro writes.
if (!existsSync('.astro/types.d.ts')) await run('Types of Astro', 'scripts/astro.ts', 'sync');
const built = lane(
  () => run('Content', 'scripts/check-content.ts'),
  () => run('Build', 'scripts/build.ts', '--silent'),
);
await together(
  built,
  built.then(() => lane(() => vitest('Builds', 'builds'))),
  lane(
    () => tool('Format', 'prettier', '--check', '--log-level=warn', '.'),
    () => tool('Lint', 'eslint', '.'),
    () => run('Types', 'scripts/astro.ts', 'check', '--minimumSeverity', 'hint'),
    () => vitest('Unit tests', 'unit'),
    () => built.then(() => run('Built site', 'scripts/check-dist.ts')),
  ),
);
await together(lane(() => vitest('Browser tests', 'browser')));

console.log('');
for (const { name, passed, failed, skipped, seconds } of results) {
  const left = skipped > 0 ? `, ${String(skipped)} ${isAll ? 'skipped' : 'left to npm run test:all'}` : '';
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${String(passed)} passed, ${String(failed)} failed${left}, ${seconds.toFixed(1)} s`,
  );
}
const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
