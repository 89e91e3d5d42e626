import type { Reporter } from 'vitest/node';

/** Prints after a run on how many cases properties were tried and pages fuzzed. */
export default class PropertyReporter implements Reporter {
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (modules) => {
    const counts = modules
      .flatMap((module) => [...module.children.allTests()])
      .flatMap((test) => test.meta().cases ?? []);
    if (counts.length === 0) return;
    const cases = counts.reduce((sum, count) => sum + count, 0);
    process.stdout.write(`Properties and fuzzing: ${String(counts.length)} tests, ${String(cases)} cases\n`);
  };
}
