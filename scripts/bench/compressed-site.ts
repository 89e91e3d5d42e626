import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentType, isText } from '../deploy/media-types.ts';
import type { SiteServer } from '../deploy/site-server.ts';

/** Serves a site from this machine as a host with brotli does; `port` must be free. */
export async function serveCompressed(folder: string, port: number): Promise<SiteServer> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    if (!isText(path)) {
      // Browsers tell pictures by what is in them; a peer may have files of kinds that this site has not.
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(readFileSync(path));
      return;
    }
    const body = compressed.get(path) ?? brotliCompressSync(readFileSync(path));
    compressed.set(path, body);
    response.writeHead(200, { 'content-type': contentType(path), 'content-encoding': 'br' }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
