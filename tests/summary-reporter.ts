import type { Reporter } from 'vitest/node';

/** Prints after a run on how many cases properties were tried and pages fuzzed, and which exhaustive proofs were not run. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (modules) => {
    const metas = modules.flatMap((module) => [...module.children.allTests()]).map((test) => test.meta());
    const counts = metas.flatMap(({ cases }) => cases ?? []);
    const proofs = metas.flatMap(({ proof }) => proof ?? []);
    if (counts.length > 0) {
      const cases = counts.reduce((sum, count) => sum + count, 0);
      process.stdout.write(`Properties and fuzzing: ${String(counts.length)} tests, ${String(cases)} cases\n`);
    }
    for (const proof of proofs) {
      process.stdout.write(
        `Proof not run: ${proof}. Nothing that it rests on has changed since it was recorded; npm run test:all runs it.\n`,
      );
    }
  };
}
