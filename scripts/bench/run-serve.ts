import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releaseFolder } from '../../src/logic/settings.ts';
import { measureVisit } from './visit.ts';
import { rawRequest } from '../deploy/raw-request.ts';
import { hasBrotli, startNginx } from '../deploy/run-nginx.ts';

/**
 * `npm run bench:serve`: how many requests a second nginx answers on this machine, and how fast, for files of each kind
 * in `release/`, and for the same bytes as a plain file of a server without any of our configuration; then what a visit
 * takes of the network. Needs nginx, wrk and `npm run deploy:files`. Both programs share the machine, so only the ratios
 * say much.
 */
const RELEASE = releaseFolder(process.env);
const WORK = 'tests/.work/bench-serve';
const SECONDS = 5;
const CONNECTIONS = 64;

for (const program of ['nginx', 'wrk']) {
  if (spawnSync(program, ['-v']).error) throw new Error(`${program} is not installed (apt-get install ${program})`);
}
if (!existsSync(join(RELEASE, 'site'))) throw new Error(`There is no ${RELEASE}/; run "npm run deploy:files" first`);

const [script = ''] = readdirSync(join(RELEASE, 'site/_astro')).filter((name) => name.endsWith('.js'));
const [index = ''] = readdirSync(join(RELEASE, 'site/_astro')).filter((name) => name.startsWith('search.'));
const [topic = ''] = readdirSync(join(RELEASE, 'site/topics'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const PATHS = ['/', `/topics/${topic}/`, `/_astro/${index}`, `/_astro/${script}`, '/no/such/page/'];
const encoding = hasBrotli() ? 'br' : 'gzip';

rmSync(WORK, { recursive: true, force: true });
mkdirSync(join(WORK, 'plain/current'), { recursive: true });
mkdirSync(join(WORK, 'site'));
symlinkSync(resolve(RELEASE, 'site'), join(WORK, 'site/current'));
mkdirSync(join(WORK, 'plain-nginx'));
writeFileSync(join(WORK, 'plain-nginx/nginx.conf'), plainConfiguration());

const site = await startNginx(join(RELEASE, 'nginx'), join(WORK, 'site'), join(WORK, 'nginx'));
const plain = await startNginx(join(WORK, 'plain-nginx'), join(WORK, 'plain'), join(WORK, 'nginx-plain'));

console.log(
  `${String(SECONDS)} s, ${String(CONNECTIONS)} connections, 1 thread of wrk; Accept-Encoding: ${encoding}\n`,
);
console.log(row('', ['bytes', 'requests/s', 'p50', 'p99', 'plain/s', 'p50', 'p99']));
for (const path of PATHS) {
  const { body } = await rawRequest(site.port, path, { 'accept-encoding': encoding });
  writeFileSync(join(WORK, 'plain/current/file'), body);
  const ours = load(site.port, path);
  const theirs = load(plain.port, '/file');
  console.log(row(path, [String(body.length), ours.rate, ours.p50, ours.p99, theirs.rate, theirs.p50, theirs.p99]));
}

const visit = ['/', `/topics/?q=${encodeURIComponent('数据')}`, `/topics/${topic}/`, '/schedule/'];
const loads = await measureVisit(site.port, visit);
console.log('\nA visit in a browser, and the same again: answers over the network and their bytes, headers included\n');
for (const half of [loads.slice(0, visit.length), loads.slice(visit.length)]) {
  const sum = (key: 'requests' | 'bytes') => half.reduce((total, load) => total + load[key], 0);
  for (const { path, requests, bytes } of [
    ...half,
    { path: 'together', requests: sum('requests'), bytes: sum('bytes') },
  ]) {
    console.log(row(decodeURI(path), [String(requests), String(bytes)]));
  }
  console.log('');
}
await Promise.all([site.close(), plain.close()]);

/** As little as serves a file. */
function plainConfiguration(): string {
  return `worker_processes auto;
pid /tmp/nginx.pid;
events { worker_connections 4096; }
http {
    access_log off;
    sendfile on;
    server { listen 8080 backlog=4096; root /srv/site/current; }
}
`;
}

/** wrk's figures for a path: requests a second, and the times within which half and 99 % of them were answered. */
function load(port: number, path: string): { rate: string; p50: string; p99: string } {
  const args = ['-t1', `-c${String(CONNECTIONS)}`, `-d${String(SECONDS)}s`, '--latency'];
  const { stdout } = spawnSync(
    'wrk',
    [...args, '-H', `Accept-Encoding: ${encoding}`, `http://127.0.0.1:${String(port)}${path}`],
    { encoding: 'utf8' },
  );
  const find = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?';
  return {
    rate: Number(find(/Requests\/sec:\s+([\d.]+)/)).toFixed(0),
    p50: find(/^\s+50%\s+(\S+)/m),
    p99: find(/^\s+99%\s+(\S+)/m),
  };
}

function row(label: string, cells: readonly string[]): string {
  return `${label.slice(0, 46).padEnd(48)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}
