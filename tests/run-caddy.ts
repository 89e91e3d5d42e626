import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SITE_ROOT } from '../scripts/deploy/nginx.ts';
import { freePort, startServer, type RunningServer } from '../scripts/deploy/start-server.ts';

/** Starts Caddy with a Caddyfile, at a free port of this machine; what it writes goes into the folder `work`. */
export async function startCaddy(caddyfile: string, root: string, work: string): Promise<RunningServer> {
  mkdirSync(work, { recursive: true });
  const file = join(work, 'Caddyfile');
  const text = readFileSync(caddyfile, 'utf8').replaceAll(SITE_ROOT, resolve(root));
  // Another Caddy of this machine may have its place for commands.
  writeFileSync(file, `{\n\tadmin off\n}\n${text}`);
  const port = await freePort();
  return startServer('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port, {
    SITE_ADDRESS: `http://127.0.0.1:${String(port)}`,
    XDG_CONFIG_HOME: resolve(work),
    XDG_DATA_HOME: resolve(work),
  });
}
