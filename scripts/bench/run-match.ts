import { z } from 'zod';
import { groupMatches } from '../../src/logic/search/match-groups.ts';
import { matchText } from '../../src/logic/search/match-text.ts';
import { benchArguments, readCatalog } from './arguments.ts';
import { createSearches } from './engines.ts';
import { percentile } from './metrics.ts';
import { readJson } from '../read-json.ts';

/**
 * `npm run bench:match [-- FILE…] [--json]`: how often the match of a project's description has the right track or
 * sub-track first, and among the first three.
 */
const { files, isJson } = benchArguments(['eval/descriptions.json', 'eval/descriptions.held-out.json']);
const fileSchema = z.array(z.object({ text: z.string(), group: z.string() }));
const catalog = readCatalog();
const { searchOf } = createSearches(catalog);
const groupOf = (id: string) => catalog.topic(id).subtrack ?? catalog.topic(id).track;

if (isJson) console.log(JSON.stringify(await measure(files), null, 1));
else for (const file of files) print(file, await measure([file]));

async function measure(of: readonly string[]) {
  const items = of.flatMap((file) => fileSchema.parse(readJson(file)));
  const results: { text: string; group: string; found: string[]; ms: number }[] = [];
  for (const { text, group } of items) {
    const start = performance.now();
    const { matches } = await matchText(text, searchOf);
    const found = groupMatches(matches, groupOf).map((each) => each.group);
    results.push({ text, group, found: found.slice(0, 3), ms: performance.now() - start });
  }
  const share = (isHit: (result: { group: string; found: string[] }) => boolean) =>
    results.filter(isHit).length / Math.max(1, results.length);
  return {
    items: items.length,
    top1: share(({ group, found }) => found[0] === group),
    top3: share(({ group, found }) => found.includes(group)),
    latencyMs: percentile(
      results.map(({ ms }) => ms),
      0.95,
    ),
    misses: results
      .filter(({ group, found }) => found[0] !== group)
      .map(({ text, group, found }) => ({ text, group, found })),
  };
}

function print(file: string, { items, top1, top3, latencyMs, misses }: Awaited<ReturnType<typeof measure>>): void {
  console.log(`\n${file}: ${String(items)} descriptions, 95 % within ${latencyMs.toFixed(1)} ms`);
  console.log(`  top 1 ${top1.toFixed(3)}, top 3 ${top3.toFixed(3)}`);
  for (const { text, group, found } of misses)
    console.log(`  ${group}, not ${found.join(', ') || 'nothing'}: ${text.slice(0, 60)}`);
}
