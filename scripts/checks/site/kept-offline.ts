import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { SERVICE_WORKER } from '../../../src/logic/file-paths.ts';
import type { DistCheck } from './types.ts';

/** The most that a service worker may fetch unasked, in bytes of Brotli. */
const LIMIT = 350_000;

/** An entry of the list of what is kept, as it stands in the built service worker. */
const ENTRY = /\burl:[`"']([^`"']+)[`"'],revision:[^,]+,integrity:[`"']sha256-([^`"']+)/g;

/** The service worker keeps files that are there, as they are there, and not too much of them. */
export const keptOffline: DistCheck = {
  name: 'kept offline',
  run: ({ files, text, place }) => {
    const problem = (found: string, fix: string) => ({ file: SERVICE_WORKER, id: '', found, fix });
    const entries = files.has(SERVICE_WORKER) ? [...text(SERVICE_WORKER).matchAll(ENTRY)] : [];
    if (entries.length === 0) return [problem('keeps nothing', 'see integrations/service-worker.ts')];
    let size = 0;
    const stale = entries.flatMap(([, url = '', hash]) => {
      const path = url.slice(place.base.length + 1).replace(/\?.*$/, '');
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(file)) return [problem(`${url} is not there`, 'build the site anew')];
      const content = text(file);
      size += brotliCompressSync(content).length;
      return createHash('sha256').update(content).digest('base64') === hash
        ? []
        : [problem(`${url} is not the file of its hash`, 'change nothing after the service worker is built')];
    });
    return size > LIMIT
      ? [...stale, problem(`keeps ${String(size)} bytes of Brotli`, `keep at most ${String(LIMIT)}`)]
      : stale;
  },
};
