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
  // Not "npm ci": it refuses a lockfile that lacks an optional package of another platform, and a registry that does
  // not have all of them makes npm write such lockfiles. This installs what is locked and leaves the lockfile alone.
  const flags = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(command, [...args, ...flags], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The dependencies could not be installed; see the message above. "npm install" tries again.');
    process.exit(1);
  }
}
