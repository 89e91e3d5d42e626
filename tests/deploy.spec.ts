import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readBuiltSite } from '../scripts/deploy/built-site.ts';
import { headersOf, type Headers } from '../scripts/deploy/headers.ts';
import { contentType } from '../scripts/deploy/media-types.ts';
import { hasBrotli, startNginx } from '../scripts/deploy/run-nginx.ts';
import type { RunningServer } from '../scripts/deploy/start-server.ts';
import { rawRequest } from '../scripts/deploy/raw-request.ts';
import { startCaddy } from './run-caddy.ts';
import { hasProgram, runProgram } from './run-program.ts';

const EDITION = 'tests/fixtures/tiny-edition';
const RELEASE = 'tests/.work/release';
const ROOT = 'tests/.work/srv';
/** A file of each kind, and of each type that browsers or programs are particular about. */
const PATHS = [
  ...['/', '/en/topics/', '/404.html', '/pagefind/pagefind.js', '/data/release/en.json', '/data/topics.json'],
  ...['/data/topics.csv', '/notice.md', '/en/feed.xml', '/llms.txt', '/manifest.webmanifest', '/favicon.svg'],
  ...['/icons/192.png', '/data/calendar/en/schedule.ics', '/data/tables.xlsx', '/en/tracks.md', '/llms-full.txt'],
];
const HOSTS = [
  {
    name: 'nginx',
    brotli: hasBrotli(),
    start: () => startNginx(join(RELEASE, 'nginx'), ROOT, 'tests/.work/nginx'),
  },
  { name: 'caddy', brotli: true, start: () => startCaddy(join(RELEASE, 'caddy/Caddyfile'), ROOT, 'tests/.work/caddy') },
];

let headersAt: (path: string) => Headers;

/** Runs the script of releases: puts a folder in place, or goes back. */
const release = (what: string) => runProgram('sh', ['deploy/release.sh', what], '.', { SITE_ROOT: ROOT });
const fileAt = (path: string) => readFileSync(join(RELEASE, 'site', path.replace(/\/$/, '/index.html')));

beforeAll(async () => {
  const { site } = inject('tinySite');
  const settings = { CONTENT_DIR: EDITION, OUT_DIR: site, RELEASE_DIR: RELEASE };
  await runProgram(process.execPath, ['scripts/deploy-files.ts'], '.', settings);
  headersAt = headersOf(readBuiltSite(site));
  rmSync(ROOT, { recursive: true, force: true });
  await release(join(RELEASE, 'site'));
});

describe('a built site with a script that is none of its own', () => {
  it('is not made ready for hosts: the page and the script are named', async () => {
    const spoilt = 'tests/.work/site/spoilt';
    cpSync(inject('tinySite').site, spoilt, { recursive: true });
    const page = join(spoilt, 'about/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', '<script>alert("PWNED")</script></main>'));
    const settings = { CONTENT_DIR: EDITION, OUT_DIR: spoilt, RELEASE_DIR: 'tests/.work/spoilt-release' };
    await expect(runProgram(process.execPath, ['scripts/deploy-files.ts'], '.', settings)).rejects.toThrow(
      'about/index.html has a script that is none of the site\'s: "alert("PWNED")"',
    );
  });
});

for (const { name, brotli, start } of HOSTS) {
  describe(`the site served by ${name}`, () => {
    if (!hasProgram(name)) {
      it('is not tried', ({ skip }) => {
        skip(`${name} is not installed (Debian and Ubuntu: apt-get install ${name})`);
      });
      return;
    }
    let server: RunningServer;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(async () => {
      await server.close();
    });
    const get = (path: string, headers = {}) => rawRequest(server.port, path, headers);

    it.each(PATHS)('has %s with its type and the headers of its kind', async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(200);
      expect(body.equals(fileAt(path))).toBe(true);
      expect(headers['content-type']).toBe(contentType(path.replace(/\/$/, '/index.html')));
      expect(headers).toMatchObject(lowerCase(headersAt(path)));
    });

    it('lets everybody keep what has a hash in its name for a year', async () => {
      const file = readdirSync(join(RELEASE, 'site/_astro')).find((each) => each.endsWith('.js')) ?? '';
      const { headers } = await get(`/_astro/${file}`);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    });

    it.each([
      ['gzip', 'gzip', gunzipSync],
      ...(brotli ? [['gzip, deflate, br', 'br', brotliDecompressSync] as const] : []),
    ] as const)('sends texts compressed to those who take %s', async (accepted, encoding, unpack) => {
      const { headers, body } = await get('/en/topics/', { 'accept-encoding': accepted });
      expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(unpack(body).equals(fileAt('/en/topics/'))).toBe(true);
    });

    it('answers that a copy is still good, and only that', async () => {
      const { headers } = await get('/notice/');
      const same = await get('/notice/', { 'if-none-match': headers.etag });
      expect(same.status).toBe(304);
      expect(same.body).toHaveLength(0);
      expect(same.headers['cache-control']).toBe('no-cache');
      expect((await get('/notice/', { 'if-none-match': '"another"' })).status).toBe(200);
      const since = { 'if-modified-since': headers['last-modified'] };
      expect((await get('/notice/', since)).status).toBe(304);
    });

    it('sends a part of a file to those who ask for one', async () => {
      const { status, headers, body } = await get('/data/tables.xlsx', { range: 'bytes=4-11' });
      expect(status).toBe(206);
      expect(headers['content-range']).toMatch(/^bytes 4-11\//);
      expect(body.equals(fileAt('/data/tables.xlsx').subarray(4, 12))).toBe(true);
      const none = await get('/data/tables.xlsx', { range: 'bytes=99999999-' });
      expect(none.status).toBe(416);
      expect(none.headers['access-control-allow-origin']).toBe('*');
    });

    it('says of what is not for searches which page is', async () => {
      const { headers } = await get('/en/tracks.md');
      expect(headers.link).toBe('<https://example.org/en/tracks/>; rel="canonical"');
      expect((await get('/en/tracks/')).headers.link).toBeUndefined();
    });

    it.each([
      ['/no/such/page/', '/404.html'],
      ['/no-such-picture.png', '/404.html'],
      ['/_astro/no-such-script.js', '/404.html'],
      ['/en/no/such/page/', '/en/404/index.html'],
      ['/en/no-such-list/feed.xml', '/en/404/index.html'],
      ['/no-such-page.md', '/404.html'],
      // Folders without a page of their own.
      ['/_astro/', '/404.html'],
      ['/data/calendar/', '/404.html'],
      ['/og/', '/404.html'],
      ['/en/tags/sectors/', '/en/404/index.html'],
      [encodeURI(`/${'中'.repeat(100)}/`), '/404.html'],
    ])('answers the unknown address %s with %s', async (path, page) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(404);
      expect(body.equals(fileAt(page))).toBe(true);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers).toMatchObject(lowerCase(headersAt(page)));
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers.link).toBeUndefined();
      const compressed = await get(path, { 'accept-encoding': 'gzip' });
      expect(compressed.status).toBe(404);
      expect(gunzipSync(compressed.body).equals(fileAt(page))).toBe(true);
    });

    it.each([
      ['POST', '/', 405],
      ['PUT', '/en/notice.md', 405],
      ['GET', '/%00', 400],
      ['GET', '/en/%00/x', 400],
      ['GET', '/%zz', 400],
    ])('answers %s %s in few words', async (method, path, expected) => {
      const { status, headers, body } = await rawRequest(server.port, path, {}, method);
      expect(status).toBe(expected);
      expect(headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(body.length).toBeLessThan(100);
    });

    it('writes down nobody who asked for something', async () => {
      for (const path of ['/rules/', '/no/such/page/', '/%00', `/${'x'.repeat(300)}`, `/${'x'.repeat(20_000)}`])
        await get(path);
      await get('/data/tables.xlsx', { range: 'bytes=99999999-' });
      await rawRequest(server.port, '/', { 'content-length': '99999999' }, 'POST').catch(() => null);
      expect(server.messages()).not.toMatch(/client: |remote_ip|rules|xxx/);
    });

    it('answers while 2,300 others do not finish what they ask', async () => {
      const others: Socket[] = [];
      for (let count = 0; count < 2300; count += 1) {
        const socket = connect(server.port, '127.0.0.1').on('error', () => undefined);
        await once(socket, 'connect');
        socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
        others.push(socket);
      }
      const answers = await Promise.all(['/', '/en/', '/en/topics/'].map((path) => get(path)));
      for (const socket of others) socket.destroy();
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    });

    it.each([
      ['/fruit/', '/notice/#c-3.3'],
      ['/en/fruit/', '/en/notice/#c-3.3'],
    ])('leads from %s, which moved, to %s', async (from, to) => {
      const { status, headers } = await get(from);
      expect([status, headers.location]).toEqual([301, to]);
      const [page, fragment] = to.split('#');
      const asked = await get(`${from}?ids=a,b`);
      expect(asked.headers.location).toBe(`${page ?? ''}?ids=a,b#${fragment ?? ''}`);
    });

    it('leaves to the page at an old address what places on it were asked for', async () => {
      const { status, body } = await get('/en/notice/plan/');
      expect(status).toBe(200);
      expect(body.toString()).toContain(`href="/en/notice/#plan"`);
    });

    it('leads from an address without its last slash to the page', async () => {
      const { status, headers } = await get('/en/topics');
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe('/en/topics/');
    });

    it.each([
      '/../../../../etc/passwd',
      '/_astro/../../../../../etc/passwd',
      '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/en/..%2f..%2f..%2f..%2fetc/passwd',
      '/..%5c..%5c..%5cetc/passwd',
      '/en/%252e%252e/%252e%252e/releases/1/index.html',
      '/../releases/1/index.html',
      '//etc/passwd',
      '/%00/etc/passwd',
    ])('lets nobody out of its folder by %s', async (path) => {
      const { status, body } = await get(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.toString()).not.toContain('root:');
    });

    it.each(['POST', 'PUT', 'DELETE'])('takes nothing by %s', async (method) => {
      const { status } = await rawRequest(server.port, '/robots.txt', {}, method);
      expect(status).toBe(405);
    });

    it('loses no request while releases come and go, not even for files of the release before', async () => {
      const [first, second] = ['one', 'two'].map((mark) => {
        const folder = join('tests/.work', `release-${mark}`);
        rmSync(folder, { recursive: true, force: true });
        cpSync(join(RELEASE, 'site'), folder, { recursive: true, preserveTimestamps: true });
        writeFileSync(join(folder, 'robots.txt'), mark.repeat(20_000));
        writeFileSync(join(folder, '_astro', `${mark}.js`), mark);
        return folder;
      }) as [string, string];
      await release(first);
      await release(second);

      const answers: Record<string, Set<string>> = {};
      let asked = 0;
      let isOver = false;
      const load = async (path: string) => {
        while (!isOver) {
          const { status, body } = await get(path);
          (answers[path] ??= new Set()).add(`${String(status)} ${body.toString().slice(0, 3)} ${String(body.length)}`);
          asked += 1;
        }
      };
      const paths = ['/robots.txt', '/_astro/one.js', '/_astro/two.js'];
      const visitors = [...paths, ...paths, ...paths].map(load);
      for (const next of [first, '--back', first, second, '--back', second, '--back']) await release(next);
      isOver = true;
      await Promise.all(visitors);

      expect(answers).toEqual({
        '/robots.txt': new Set(['200 two 60000', '200 one 60000']),
        '/_astro/one.js': new Set(['200 one 3']),
        '/_astro/two.js': new Set(['200 two 3']),
      });
      expect(asked).toBeGreaterThan(100);
    });
  });
}

const lowerCase = (headers: Headers) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
