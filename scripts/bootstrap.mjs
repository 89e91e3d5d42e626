// Installs the dependencies when they are missing or older than the lockfile, so that a fresh clone needs one command.
// Plain JavaScript without dependencies: it runs on the machine's own Node, before ours is there.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;

if (!upToDate) {
  console.log('Installing dependencies …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The dependencies could not be installed; see the message above. "npm ci" tries again.');
    process.exit(1);
  }
}
