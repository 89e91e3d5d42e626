import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, startServer, type RunningServer } from './start-server.ts';

/** The folder in which Debian names the modules that nginx loads. */
const MODULES = '/etc/nginx/modules-enabled';

/** Whether the nginx of this machine can send what is compressed with brotli. */
export function hasBrotli(): boolean {
  return existsSync(MODULES) && readdirSync(MODULES).some((name) => name.includes('brotli-static'));
}

/**
 * Starts nginx with the configuration in the folder `configuration`, changed only in what belongs to a machine: the
 * releases lie in `root`, everything else that it writes in the folder `work`, and it takes a free port of this
 * machine. Rejects with nginx's messages if it does not start.
 */
export async function startNginx(configuration: string, root: string, work: string): Promise<RunningServer> {
  const folder = resolve(work);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  for (const name of readdirSync(configuration)) {
    if (name === 'brotli.conf' && !hasBrotli()) continue;
    const text = readFileSync(join(configuration, name), 'utf8')
      .replace(/\broot [^;]+;/, `root "${resolve(root)}/current";`)
      .replaceAll('/tmp/nginx', join(folder, 'nginx'))
      .replaceAll('listen 8080', `listen 127.0.0.1:${String(port)}`);
    writeFileSync(join(folder, name), text);
  }
  // Started by root, its workers would be somebody who may not read the folders of root.
  const user = process.getuid?.() === 0 ? ' user root;' : '';
  const args = ['-c', join(folder, 'nginx.conf'), '-e', 'stderr', '-g', `daemon off;${user}`];
  return startServer('nginx', args, port, {});
}
