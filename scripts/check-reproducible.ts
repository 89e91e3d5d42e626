import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { differences } from './reproducible/differences.ts';

/**
 * `npm run check:reproducible`: builds the site twice, on either side of the date line, the first time without anything
 * kept from earlier builds, and compares the two file by file; exit 1 if a file differs.
 */
const WORK = 'tests/.work/reproducible';
const FOLDERS = { [`${WORK}/first`]: 'Pacific/Kiritimati', [`${WORK}/second`]: 'Pacific/Pago_Pago' };

rmSync(WORK, { recursive: true, force: true });
rmSync('.cache', { recursive: true, force: true });
for (const [folder, TZ] of Object.entries(FOLDERS)) {
  const env = { ...process.env, TZ, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--silent'], { stdio: 'inherit', env });
  if (status !== 0) process.exit(1);
}
const [first = '', second = ''] = Object.keys(FOLDERS);
const { files, different } = differences(first, second);
console.log(`${String(files)} files, ${String(different.length)} of them different`);
if (different.length > 0) {
  console.error(different.join('\n'));
  process.exitCode = 1;
}
