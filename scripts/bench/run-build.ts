import { LANGUAGES } from '../../src/model/language.ts';
import { benchArguments, numbersOption } from './arguments.ts';
import { buildSteps, renderingByKind } from './build-steps.ts';
import { buildOurs, buildStock, prepareContent, sizeOf, type BuiltSite } from './sites.ts';
import { tableLines } from './table.ts';

/**
 * `npm run bench:build [-- --scales=1,10,100] [--json]`: time, peak memory and size of a cold build of this site and of
 * Starlight as it comes, with so many times the topics, and which steps take the time. Memory is sampled over the
 * processes of the build, where the system has `/proc`.
 */
const { isJson } = benchArguments([]);
const SITES = [
  { name: 'stock Starlight', build: buildStock },
  { name: 'this site', build: buildOurs },
];
/** The kinds of files whose share in rendering is printed. */
const KINDS = 8;

const measured: Figures[] = [];
for (const factor of numbersOption('scales', [1, 10, 100])) {
  prepareContent(factor);
  for (const { name, build } of SITES) {
    const figures = figuresOf(name, factor, await build(factor, 'https://example.org'));
    measured.push(figures);
    if (!isJson) console.log(`\n${lines(figures).join('\n')}`);
  }
}
if (isJson) console.log(JSON.stringify({ builds: measured }, null, 1));
else {
  const head = ['', 'pages', 'files', 'seconds', 'ms a page', 'MiB memory', 'MB output'];
  console.log(
    `\n${tableLines([head, ...measured.map(row)]).join('\n')}\n${growth()
      .map((line) => `\n${line}`)
      .join('')}`,
  );
}

type Figures = ReturnType<typeof figuresOf>;

function figuresOf(site: string, factor: number, built: BuiltSite) {
  const { files, pages, bytes } = sizeOf(built.folder);
  const { seconds, peakBytes } = built;
  const steps = buildSteps(built);
  const kinds = renderingByKind(built, LANGUAGES);
  return { site, factor, files, pages, bytes, seconds, msAPage: (seconds * 1000) / pages, peakBytes, steps, kinds };
}

function row({ site, factor, pages, files, seconds, msAPage, peakBytes, bytes }: Figures): string[] {
  const memory = peakBytes === null ? 'unknown' : (peakBytes / 2 ** 20).toFixed(0);
  const numbers = [
    String(pages),
    String(files),
    seconds.toFixed(1),
    msAPage.toFixed(1),
    memory,
    (bytes / 1e6).toFixed(1),
  ];
  return [`${String(factor)}× ${site}`, ...numbers];
}

function lines({ site, factor, steps, kinds, seconds: whole }: Figures): string[] {
  const share = ({ name, seconds }: { name: string; seconds: number }) =>
    `  ${seconds.toFixed(2).padStart(7)} s ${((100 * seconds) / whole).toFixed(0).padStart(3)} %  ${name}`;
  const [longest] = steps.toSorted((a, b) => b.seconds - a.seconds);
  return [
    `${String(factor)}× ${site}: ${whole.toFixed(1)} s, most of them ${longest?.name ?? ''}`,
    ...steps.map(share),
    '  of rendering:',
    ...kinds.slice(0, KINDS).map(share),
  ];
}

/** Whether the time for a page grew from one size to the next. */
function growth(): string[] {
  return SITES.flatMap(({ name }) => {
    const [before, last] = measured.filter(({ site }) => site === name).slice(-2);
    if (!before || !last) return [];
    const verdict = last.msAPage <= before.msAPage ? 'linear or better' : 'more than linear';
    return `${name}, ${String(before.factor)}× to ${String(last.factor)}×: ${(last.msAPage / before.msAPage).toFixed(2)} times the time a page, ${verdict}`;
  });
}
