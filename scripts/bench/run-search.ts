import { z } from 'zod';
import { benchArguments, readCatalog } from './arguments.ts';
import { editionOf, ourEngine, plainMiniSearch, plainPagefind, type Engine } from './engines.ts';
import { figuresBy, percentile, type Figures, type JudgedQuery } from './metrics.ts';
import { readJson } from '../read-json.ts';

/**
 * `npm run bench:search [-- FILE…] [--json]`: how well and how fast our search, Pagefind on the built site and
 * MiniSearch as its documentation has it answer judged queries. Needs `dist/`.
 */
const { files, isJson } = benchArguments([
  'eval/queries.dev.json',
  'eval/queries.fresh.json',
  'eval/queries.held-out.json',
]);
const querySchema = z.object({
  query: z.string(),
  language: z.string(),
  kind: z.string(),
  grades: z.record(z.string(), z.number()),
});
const fileSchema = z.object({ queries: z.array(querySchema) });
const catalog = readCatalog();
const engines = [ourEngine(catalog), plainMiniSearch(catalog), await plainPagefind()];

if (isJson) {
  const queries = files.flatMap((file) => fileSchema.parse(readJson(file)).queries);
  const measured = [];
  for (const engine of engines) measured.push(await measure(engine, queries));
  console.log(JSON.stringify({ engines: measured }, null, 1));
} else {
  for (const file of files) {
    const { queries } = fileSchema.parse(readJson(file));
    console.log(`\n${file}`);
    for (const engine of engines) print(await measure(engine, queries));
  }
}
for (const engine of engines) await engine.close?.();

async function measure(engine: Engine, queries: readonly JudgedQuery[]) {
  const answers = [];
  const times = [];
  for (const judged of queries) {
    const start = performance.now();
    const found = await engine.search(judged.query, editionOf(judged));
    times.push(performance.now() - start);
    answers.push({ judged, found });
  }
  return {
    name: engine.name,
    byLanguage: figuresBy(answers, 'language'),
    byKind: figuresBy(answers, 'kind'),
    indexBytes: engine.indexBytes,
    latencyMs: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}

function print({ name, byLanguage, byKind, indexBytes, latencyMs }: Awaited<ReturnType<typeof measure>>): void {
  const { p50, p95 } = latencyMs;
  console.log(
    `\n${name}: ${(indexBytes / 1000).toFixed(1)} KB, ${p50.toFixed(1)} ms (95 %: ${p95.toFixed(1)} ms) a query`,
  );
  const row = (label: string, cells: readonly string[]) =>
    `  ${label.padEnd(24)}${cells.map((cell) => cell.padStart(9)).join('')}`;
  console.log(row('', ['queries', 'nDCG@10', 'MRR@10', 'recall', 'zero']));
  for (const [label, figures] of [...Object.entries(byLanguage), ...Object.entries(byKind)]) {
    console.log(row(label, cells(figures)));
  }
}

function cells({ queries, ndcg10, mrr10, recall10, zeroRate }: Figures): string[] {
  return [String(queries), ...[ndcg10, mrr10, recall10, zeroRate].map((value) => value.toFixed(3))];
}
