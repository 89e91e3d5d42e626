import { isSingle, pageNames } from '../../src/logic/pages.ts';
import { paths } from '../../src/logic/paths.ts';
import { launchBrowser } from '../launch-browser.ts';
import { benchArguments, numbersOption, readCatalog } from './arguments.ts';
import { serveCompressed } from './compressed-site.ts';
import { freePort } from '../deploy/start-server.ts';
import { CATEGORIES, medianFigures, type PageFigures } from './lighthouse.ts';
import { buildOurs, buildStock, prepareContent } from './sites.ts';
import { tableLines } from './table.ts';

/**
 * `npm run bench:pages [-- PAGE…] [--runs=5] [--json]`: the median of Lighthouse's figures (mobile preset) for a page of
 * each kind of which there is one, of the first topic and the first track, or those named, beside the same pages of Starlight as it comes. Both sites are
 * built first and served with brotli. Lighthouse is installed by `npm ci --prefix scripts/bench`.
 */
const { topics, tracks } = readCatalog();
const PAGES: Record<string, string> = {
  ...Object.fromEntries(
    pageNames(() => true)
      .filter(isSingle)
      .map((name) => [name, paths[name]]),
  ),
  topic: paths.topic(topics[0]?.id ?? ''),
  track: paths.track(tracks[0]?.id ?? ''),
};
const { files: names, isJson } = benchArguments(Object.keys(PAGES));
const [runs = 0] = numbersOption('runs', [5]);
const pages = Object.entries(PAGES).filter(([name]) => names.includes(name));
const unknown = names.filter((name) => !(name in PAGES));
if (unknown.length > 0) {
  throw new Error(`There is no page ${unknown.join(', ')}; there are ${Object.keys(PAGES).join(', ')}`);
}

/** The pages that Starlight's site has too. */
const IN_STOCK = ['home', 'topic', 'track'];
const SITES = [
  { name: 'stock Starlight', build: buildStock, pages: pages.filter(([name]) => IN_STOCK.includes(name)) },
  { name: 'this site', build: buildOurs, pages },
];

prepareContent(1);
// Lighthouse wants to drive the browser through a port.
const [sitePort, browserPort] = [await freePort(), await freePort()];
const browser = await launchBrowser([`--remote-debugging-port=${String(browserPort)}`]);
const measured: { site: string; page: string; figures: PageFigures }[] = [];
for (const { name, build, pages: own } of SITES) {
  if (own.length === 0) continue;
  // Canonical addresses and links to other languages have to be those of the site as served.
  const { folder } = await build(1, `http://localhost:${String(sitePort)}`);
  const server = await serveCompressed(folder, sitePort);
  for (const [page, path] of own) {
    measured.push({ site: name, page, figures: await medianFigures(`${server.url}${path}`, browserPort, runs) });
  }
  await server.close();
}
await browser.close();

if (isJson) console.log(JSON.stringify({ runs, pages: measured }, null, 1));
else {
  const head = ['', ...CATEGORIES, 'LCP ms', 'TBT ms', 'CLS', 'requests', 'bytes'];
  const rows = measured.map(({ site, page, figures }) => {
    const scores = CATEGORIES.map((name) => figures[name]);
    const whole = [...scores, figures.lcp, figures.tbt].map((each) => each.toFixed(0));
    return [`${page}, ${site}`, ...whole, figures.cls.toFixed(3), String(figures.requests), figures.bytes.toFixed(0)];
  });
  console.log(tableLines([head, ...rows]).join('\n'));
}
