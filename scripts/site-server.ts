import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readBuiltSite } from './deploy/built-site.ts';
import { headersOf } from './deploy/headers.ts';
import { contentType } from './deploy/media-types.ts';

/** A server of a built site. */
export interface SiteServer {
  /** Address of its home page's folder, without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site from this machine only, with the headers that hosts send. `port` 0 takes any free one.
 * Rejects with an Error that says what to do when the folder has no site or the port is taken.
 */
export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}; run "npm run build" first`);
  }
  const { hashes, notFound } = readBuiltSite(folder);
  const headers = headersOf(hashes);
  const notFoundPages = await Promise.all(
    notFound.map(async ({ below, page }) => ({ below, page, html: await readFile(join(folder, page)) })),
  );
  const handle = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headers(path))) response.setHeader(name, value);
      // An address without an ending is that of a page.
      response.setHeader('Content-Type', contentType(/\/[^/.]*$/.test(path) ? 'index.html' : path));
    },
    onNoMatch: (request, response) => {
      const found = notFoundPages.find(({ below }) => request.url?.startsWith(below));
      if (found) response.writeHead(404, { ...headers(found.page), 'Content-Type': contentType(found.page) });
      else response.writeHead(404);
      response.end(found?.html);
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
