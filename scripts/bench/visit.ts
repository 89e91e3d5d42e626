import type { Request } from 'playwright-core';
import { launchBrowser } from '../../tests/launch-browser.ts';

/** What came over the network for a page. */
export interface PageLoad {
  path: string;
  /** Answers that came over the network, those that confirmed a copy included. */
  requests: number;
  /** Their bytes, headers included. */
  bytes: number;
}

/** How long a page is read, in ms: what it fetches unasked comes within. */
const READING = 2000;

/** Opens the pages of a visit one after the other in a new browser, then again, and says what came for each. */
export async function measureVisit(url: string, paths: readonly string[]): Promise<PageLoad[]> {
  const browser = await launchBrowser();
  const context = await browser.newContext();
  const page = await context.newPage();
  // Those of a page's workers are the context's, not the page's.
  let finished: Request[] = [];
  context.on('requestfinished', (request) => finished.push(request));
  const loads: PageLoad[] = [];
  for (const path of [...paths, ...paths]) {
    finished = [];
    await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(READING);
    const sizes = (await Promise.all(finished.map(bytesOf))).filter((bytes) => bytes > 0);
    loads.push({ path, requests: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) });
  }
  await browser.close();
  return loads;
}

/** The bytes of an answer; 0 of one that the browser had kept. */
async function bytesOf(request: Request): Promise<number> {
  const response = await request.response();
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  // Of a kept copy, the browser counts nothing and takes the headers off.
  if (!response || responseBodySize < 0) return 0;
  // The body of a worker's own script is not counted, but its length is told; that of a confirmed copy is not.
  const body = responseBodySize || Number((await response.allHeaders())['content-length'] ?? 0);
  return responseHeadersSize + body;
}
