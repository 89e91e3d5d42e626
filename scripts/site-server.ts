import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server of a built site. */
export interface SiteServer {
  /** Address of its home page's folder, without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site from this machine only. `port` 0 takes any free one.
 * Rejects with an Error that says what to do when the folder has no site or the port is taken.
 */
export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}; run "npm run build" first`);
  }
  const notFound = await readFile(join(folder, '404.html'));
  // Below a folder that has a page of its own for addresses that lead nowhere, that one answers.
  const ownNotFound = new Map<string, Buffer>();
  for (const name of await readdir(folder)) {
    const page = join(folder, name, '404', 'index.html');
    if (existsSync(page)) ownNotFound.set(name, await readFile(page));
  }
  const handle = sirv(folder, {
    etag: true,
    // Without it, browsers take Chinese text for Latin-1.
    setHeaders: (response, path) => {
      const type = { md: 'text/markdown', txt: 'text/plain' }[/\.(md|txt)$/.exec(path)?.[1] ?? ''];
      if (type) response.setHeader('content-type', `${type}; charset=utf-8`);
    },
    onNoMatch: (request, response) => {
      const page = ownNotFound.get(request.url?.split('/')[1] ?? '') ?? notFound;
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    },
  });
  const server = createServer(handle);
  await listen(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${String(actual)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${String(port)} is taken; stop what uses it, or choose another: PORT=${String(port + 1)} npm start`,
            )
          : error,
      );
    });
    server.listen(port, 'localhost', resolve);
  });
}
