import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { localizedPath, paths } from '../../src/logic/paths.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { launchBrowser } from '../launch-browser.ts';
import { benchArguments, numbersOption } from './arguments.ts';
import { serveCompressed } from './compressed-site.ts';
import { freePort } from '../deploy/start-server.ts';
import { percentile } from './metrics.ts';
import { buildOurs, prepareContent } from './sites.ts';
import { tableLines } from './table.ts';
import { SLOWDOWN, typeInExplorer } from './typing.ts';

/**
 * `npm run bench:explorer [-- --scales=1,100] [--json]`: how long the explorer takes for a keystroke on a slow device, and
 * the bytes (brotli) of its page and its index, with so many times the topics.
 */
const { isJson } = benchArguments([]);
/** The longest that a keystroke should take, in ms. */
const TARGET = 50;
/** Characters typed. */
const KEYSTROKES = 24;

const browser = await launchBrowser();
const measured = [];
for (const factor of numbersOption('scales', [1, 100])) {
  prepareContent(factor);
  const { folder } = await buildOurs(factor, 'https://example.org');
  const server = await serveCompressed(folder, await freePort());
  for (const language of LANGUAGES) {
    const path = localizedPath(paths.topics, language);
    const { toNextFrame, toResults, longTasks } = await typeInExplorer(browser, `${server.url}${path}`, KEYSTROKES);
    const bytes = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length;
    measured.push({
      factor,
      language,
      pageBytes: bytes(join(path, 'index.html')),
      indexBytes: bytes(globSync(`_astro/search.${language}.*.json`, { cwd: folder })[0] ?? ''),
      toNextFrame: spread(toNextFrame),
      toResults: spread(toResults),
      longTasks: spread(longTasks),
    });
  }
  await server.close();
}
await browser.close();

if (isJson) console.log(JSON.stringify({ slowdown: SLOWDOWN, target: TARGET, explorer: measured }, null, 1));
else {
  console.log(`ms a keystroke at ${String(SLOWDOWN)}× CPU slowdown; the target is ${String(TARGET)} ms\n`);
  const head = [
    '',
    'page KB',
    'index KB',
    'frame p50',
    'p95',
    'most',
    'results p50',
    'p95',
    'most',
    'answers',
    'tasks > 50',
    'most',
  ];
  const rows = measured.map(({ factor, language, pageBytes, indexBytes, toNextFrame, toResults, longTasks }) => [
    `${String(factor)}× ${language}`,
    ...[pageBytes, indexBytes].map((bytes) => (bytes / 1000).toFixed(1)),
    ...[toNextFrame, toResults].flatMap(({ p50, p95, most }) => [p50, p95, most].map((ms) => ms.toFixed(0))),
    String(toResults.times),
    String(longTasks.times),
    longTasks.most.toFixed(0),
  ]);
  console.log(tableLines([head, ...rows]).join('\n'));
}

function spread(times: readonly number[]) {
  return {
    times: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    most: Math.max(0, ...times),
  };
}
