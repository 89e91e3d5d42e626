import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, startServer, type RunningServer } from '../scripts/deploy/start-server.ts';

/** Starts Caddy with a Caddyfile, at a free port of this machine; what it writes goes into the folder `work`. */
export async function startCaddy(caddyfile: string, root: string, work: string): Promise<RunningServer> {
  mkdirSync(work, { recursive: true });
  const file = join(work, 'Caddyfile');
  const text = readFileSync(caddyfile, 'utf8');
  writeFileSync(file, text.replaceAll(/\broot \* .+/g, `root * "${resolve(root)}/current"`));
  const port = await freePort();
  return startServer('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port, {
    SITE_ADDRESS: `http://127.0.0.1:${String(port)}`,
    XDG_CONFIG_HOME: resolve(work),
    XDG_DATA_HOME: resolve(work),
  });
}
