import { z } from 'zod';
import { findTopics } from '../../src/logic/search/find-topics.ts';
import { byLanguage, LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/model/language.ts';
import { benchArguments, readCatalog } from './arguments.ts';
import { createSearches, editionOf, ourEngine, plainMiniSearch, plainPagefind, type Engine } from './engines.ts';
import { literalFigures, type LiteralFigures } from './literal-words.ts';
import { figuresBy, percentile, type Figures, type JudgedQuery } from './metrics.ts';
import { readJson } from '../read-json.ts';

/**
 * `npm run bench:search [-- FILE…] [--json]`: how well the topic search answers judged queries, beside other engines on the
 * same topics, `literal`: how it finds the words of the notice, and `negatives`: the share of queries that fit nothing
 * which are told as found all the same. Pagefind needs a built site.
 */
const { files, isJson } = benchArguments([
  'eval/queries.dev.json',
  'eval/queries.fresh.json',
  'eval/queries.held-out.json',
  'eval/negatives.json',
]);
const querySchema = z.object({
  query: z.string(),
  language: z.string(),
  kind: z.string(),
  grades: z.record(z.string(), z.number()),
});
const fileSchema = z.object({
  queries: z.array(querySchema).default([]),
  negatives: z.array(z.union([z.string(), z.object({ query: z.string() })])).default([]),
});
const catalog = readCatalog();
const { searchOf } = createSearches(catalog);
const engines = [ourEngine(catalog), plainMiniSearch(catalog), await plainPagefind()];
const literal: Partial<Record<Language, LiteralFigures>> = {};
for (const language of LANGUAGES) literal[language] = await literalFigures(catalog, language, searchOf);

if (isJson) {
  const read = files.map((file) => fileSchema.parse(readJson(file)));
  const measured = [];
  for (const engine of engines)
    measured.push(
      await measure(
        engine,
        read.flatMap(({ queries }) => queries),
      ),
    );
  const negatives = await negativesFound(read.flatMap(({ negatives }) => negatives));
  console.log(JSON.stringify({ engines: measured, literal, negatives }, null, 1));
} else {
  for (const file of files) {
    const { queries, negatives } = fileSchema.parse(readJson(file));
    console.log(`\n${file}`);
    if (queries.length > 0) for (const engine of engines) print(await measure(engine, queries));
    const { found, all, told } = await negativesFound(negatives);
    if (all > 0)
      console.log(`  ${String(all)} that fit nothing, told as found: ${found.toFixed(3)} (${told.join(', ')})`);
  }
  console.log('\nWords of the notice');
  byLanguage((language) => {
    const { words, noDirect, firstWithout, recall10 } = literal[language] ?? {
      words: 0,
      noDirect: 0,
      firstWithout: 0,
      recall10: 0,
    };
    console.log(
      `  ${language}: ${String(words)} words, ${String(noDirect)} not told as found, first result without it ` +
        `${firstWithout.toFixed(3)}, recall ${recall10.toFixed(3)}`,
    );
  });
}
for (const engine of engines) await engine.close?.();

/** Of queries that fit nothing: the share told as found, and which. */
async function negativesFound(negatives: z.infer<typeof fileSchema>['negatives']) {
  const queries = negatives.map((each) => (typeof each === 'string' ? each : each.query));
  const told: string[] = [];
  for (const query of queries) {
    const language = /[\u4e00-\u9fff]/.test(query) ? SOURCE_LANGUAGE : 'en';
    const { isWeak, relevant } = await findTopics(query, language, searchOf);
    if (!isWeak && relevant > 0) told.push(query);
  }
  return { all: queries.length, found: told.length / Math.max(1, queries.length), told };
}

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
