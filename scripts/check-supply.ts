import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { LICENCE_EXCEPTIONS, supplyFaults } from './supply/faults.ts';
import { readPackages } from './supply/lockfile.ts';

/**
 * `npm run check:supply`: the licences of all packages, and their faults; exit 1 if there are any. Known
 * vulnerabilities are looked up if the registry answers.
 */
const supply = readPackages();
const { packages } = supply;
const byLicence = Map.groupBy(packages, ({ license }) => license);
for (const [licence, own] of [...byLicence].toSorted(([, a], [, b]) => b.length - a.length)) {
  console.log(`${String(own.length).padStart(4)} ${licence}`);
}
for (const { name, licence, reason } of LICENCE_EXCEPTIONS) console.log(`${licence} of ${name.source}: ${reason}`);

const faults = [...supplyFaults(supply), ...knownWeaknesses()];
console.log(`${String(packages.length)} packages, ${String(faults.length)} faults`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}

/** The findings of `npm audit`, a line for each package; none, and a message, if the registry does not answer. */
function knownWeaknesses(): string[] {
  const { stdout } = spawnSync('npm audit --json', { encoding: 'utf8', shell: true });
  const reportSchema = z.object({ vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })) });
  const report = reportSchema.safeParse(parsed(stdout));
  if (!report.success) {
    console.log('npm audit: skipped, the registry gives no answer');
    return [];
  }
  return Object.entries(report.data.vulnerabilities).map(
    ([name, { severity }]) => `${name}: has a known weakness (${severity}); run "npm audit"`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
