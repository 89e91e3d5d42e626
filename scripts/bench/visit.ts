import { createServer, request, type IncomingMessage } from 'node:http';
import { launchBrowser } from '../launch-browser.ts';
import { freePort } from '../deploy/start-server.ts';

/** The network traffic of a page. */
export interface PageLoad {
  path: string;
  /** Answers that came over the network, those that confirmed a copy included. */
  requests: number;
  /** Their bytes, headers included. */
  bytes: number;
}

/** The time a page is left open, in ms, within which it and its service worker fetch what they fetch unasked. */
const READING = 4000;

/** Opens the pages of a visit one after the other in a new browser, then again, and returns the traffic of each. */
export async function measureVisit(port: number, paths: readonly string[]): Promise<PageLoad[]> {
  let [requests, bytes] = [0, 0];
  // Browsers do not tell of all that a service worker fetches; what stands between them and the server does.
  const between = createServer((asked, answer) => {
    const { url = '/', method, headers } = asked;
    const forwarded = request({ port, path: url, method, headers }, (answered) => {
      requests += 1;
      bytes += headerBytes(answered);
      answered.on('data', (part: Buffer) => (bytes += part.length));
      answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
      answered.pipe(answer);
    });
    asked.pipe(forwarded);
  });
  const own = await freePort();
  between.listen(own, 'localhost');

  const browser = await launchBrowser();
  const page = await browser.newPage();
  const loads: PageLoad[] = [];
  for (const path of [...paths, ...paths]) {
    [requests, bytes] = [0, 0];
    await page.goto(`http://localhost:${String(own)}${path}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(READING);
    loads.push({ path, requests, bytes });
  }
  await browser.close();
  between.closeAllConnections();
  between.close();
  return loads;
}

/** The bytes of the head of an answer. */
function headerBytes({ statusCode = 0, statusMessage = '', rawHeaders }: IncomingMessage): number {
  const line = `HTTP/1.1 ${String(statusCode)} ${statusMessage}\r\n`.length;
  // Between a name and its value, and after it, stand two characters.
  return rawHeaders.reduce((sum, text) => sum + text.length + 2, line + 2);
}
