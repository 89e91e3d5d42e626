// Installs the dependencies when they are missing or not those of the lockfile, so that a fresh clone needs one command.
// Plain JavaScript without dependencies, in words that Node 12 understands: it runs on the machine's own Node, before
// ours is there, and tells one that is too old.
import { spawn } from 'child_process';
import { accessSync, constants, mkdirSync, readFileSync } from 'fs';
import { isInstalled } from './bootstrap/installed.mjs';
import { isInRange, machineOf } from './bootstrap/machine.mjs';
import { oneAtATime } from './bootstrap/one-at-a-time.mjs';

const machine = machineOf(process.env);
const range = JSON.parse(readFileSync('package.json', 'utf8')).engines.node;

if (!isInRange(machine.node, range)) {
  console.error(
    'Node ' +
      machine.node +
      ' cannot install what this project is built with; it takes ' +
      inWords(range) +
      '.\n' +
      'Nothing was installed. Get a newer Node from https://nodejs.org/ or from a version manager (nvm install), and run the\n' +
      'command again.',
  );
  process.exitCode = 1;
} else if (!isInstalled('.', machine)) {
  bootstrap().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

async function bootstrap() {
  const lock = await oneAtATime('.cache/installing', () => {
    console.log('The dependencies are being installed by another command in this folder; waiting for it …');
  });
  try {
    if (!isInstalled('.', machine)) await install(lock.hold);
  } finally {
    lock.release();
  }
}

/** @param {(pid: number) => void} started */
async function install(started) {
  console.log('Installing dependencies …');
  const flags = ['ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'].concat(cacheFlags());
  const npm = process.env.npm_execpath;
  const ours = npm && /npm-cli\.js$/.test(npm);
  const node = process.env.npm_node_execpath || process.execPath;
  const child = ours
    ? spawn(node, [npm].concat(flags), { stdio: 'inherit' })
    : spawn('npm', flags, { stdio: 'inherit', shell: process.platform === 'win32' });
  // Ctrl-C ends npm, and this afterwards.
  process.on('SIGINT', () => undefined);
  if (child.pid) started(child.pid);
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve('no npm'));
    child.on('close', resolve);
  });
  if (code === 'no npm') throw new Error('There is no npm; it comes with Node, from https://nodejs.org/');
  if (code !== 0) {
    throw new Error('The dependencies could not be installed; see the message above. "npm ci" tries again.');
  }
}

/** Where npm may not write to its own cache, as in a home that is read-only, it has one here. */
function cacheFlags() {
  const own = process.env.npm_config_cache;
  if (!own) return [];
  try {
    mkdirSync(own, { recursive: true });
    accessSync(own, constants.W_OK);
    return [];
  } catch {
    return ['--cache=.cache/npm'];
  }
}

/** @param {string} range */
function inWords(range) {
  const parts = range
    .split(' || ')
    .map((part) => part.slice(part.search(/\d/)) + (part[0] === '^' ? ' or newer of its line' : ' or newer'));
  return 'Node ' + parts.join(', or ');
}
