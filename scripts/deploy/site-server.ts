import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { SERVICE_WORKER } from '../../src/logic/file-paths.ts';
import { readBuiltSite } from './built-site.ts';
import { headersOf } from './headers.ts';
import { contentType } from './media-types.ts';
import { listen } from './port.ts';

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
  let site = await readSite(folder);
  const handle = sirv(folder, {
    // Looks for each file when it is asked for: the site may be built anew meanwhile.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(site.headers(path))) response.setHeader(name, value);
      // An address without an ending is that of a page.
      response.setHeader('Content-Type', contentType(/\/[^/.]*$/.test(path) ? 'index.html' : path));
    },
    onNoMatch: (request, response) => {
      const found = site.notFoundPages.find(({ below }) => request.url?.startsWith(below));
      if (found) response.writeHead(404, { ...site.headers(found.page), 'Content-Type': contentType(found.page) });
      else response.writeHead(404);
      response.end(found?.html);
    },
  });
  const answer = async (...[request, response]: Parameters<typeof handle>) => {
    const builtAt = lastBuild(folder);
    // A site that cannot be read now is asked for again with the next request; until then the headers stay as they were.
    if (builtAt !== null && builtAt !== site.builtAt) site = await readSite(folder).catch(() => site);
    handle(request, response);
  };
  const server = createServer((request, response) => void answer(request, response));
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

/** Reads what answers depend on besides the files of the site. */
async function readSite(folder: string) {
  const builtAt = lastBuild(folder);
  const built = readBuiltSite(folder);
  const notFoundPages = await Promise.all(
    built.notFound.map(async ({ below, page }) => ({ below, page, html: await readFile(join(folder, page)) })),
  );
  return { builtAt, headers: headersOf(built), notFoundPages };
}

/** The time at which the build of a site ended, by the file that it writes last; null if there is none. */
function lastBuild(folder: string): number | null {
  return statSync(join(folder, SERVICE_WORKER), { throwIfNoEntry: false })?.mtimeMs ?? null;
}
