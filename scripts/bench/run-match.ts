import { z } from 'zod';
import { groupMatches } from '../../src/logic/search/match-groups.ts';
import { matchText, type Sureness } from '../../src/logic/search/match-text.ts';
import { benchArguments, readCatalog } from './arguments.ts';
import { createSearches } from './engines.ts';
import { percentile } from './metrics.ts';
import { readJson } from '../read-json.ts';

/**
 * `npm run bench:match [-- FILE…] [--json]`: how often the match of a project's description has the right track or
 * sub-track first, and among the first three, how often a wrong one is told as very close, and of texts that fit none
 * (`"group": null`) how many are told as at least fairly close to one.
 */
const { files, isJson } = benchArguments([
  'eval/descriptions.json',
  'eval/descriptions.held-out.json',
  'eval/descriptions.none.json',
]);
const fileSchema = z.array(z.object({ text: z.string(), group: z.string().nullable() }));
const catalog = readCatalog();
const { searchOf } = createSearches(catalog);
const groupOf = (id: string) => catalog.topic(id).subtrack ?? catalog.topic(id).track;

/** What was found for a text. */
interface Result {
  text: string;
  group: string | null;
  /** The first three groups. */
  found: string[];
  /** Of the first group; null where there is none. */
  sureness: Sureness | null;
  evidence: string[];
  /** Whether a group that is not the right one is told as very close. */
  hasWrongHigh: boolean;
  ms: number;
}

if (isJson) console.log(JSON.stringify(await measure(files), null, 1));
else for (const file of files) print(file, await measure([file]));

async function resultOf({ text, group }: z.infer<typeof fileSchema>[number]): Promise<Result> {
  const start = performance.now();
  const { matches } = await matchText(text, searchOf);
  const groups = groupMatches(matches, groupOf);
  const [first] = groups[0]?.matches ?? [];
  return {
    ...{ text, group },
    found: groups.slice(0, 3).map((each) => each.group),
    sureness: first?.sureness ?? null,
    evidence: first?.evidence ?? [],
    hasWrongHigh: groups.some((each) => each.group !== group && each.matches[0]?.sureness === 'high'),
    ms: performance.now() - start,
  };
}

async function measure(of: readonly string[]) {
  const items = [];
  for (const item of of.flatMap((file) => fileSchema.parse(readJson(file)))) items.push(await resultOf(item));
  const fitting = items.filter(({ group }) => group !== null);
  const others = items.filter(({ group }) => group === null);
  const share = (all: readonly Result[], isSo: (result: Result) => boolean) =>
    all.filter(isSo).length / Math.max(1, all.length);
  return {
    count: items.length,
    top1: share(fitting, ({ group, found }) => found[0] === group),
    top3: share(fitting, ({ group, found }) => group !== null && found.includes(group)),
    wrongHigh: share(fitting, ({ hasWrongHigh }) => hasWrongHigh),
    noneTold: share(others, ({ sureness }) => sureness === 'high' || sureness === 'medium'),
    latencyMs: percentile(
      items.map(({ ms }) => ms),
      0.95,
    ),
    items: items.map(({ text, group, found, sureness, evidence }) => ({ text, group, found, sureness, evidence })),
  };
}

function print(file: string, measured: Awaited<ReturnType<typeof measure>>): void {
  const { count, top1, top3, wrongHigh, noneTold, latencyMs, items } = measured;
  console.log(`\n${file}: ${String(count)} descriptions, 95 % within ${latencyMs.toFixed(1)} ms`);
  if (items.some(({ group }) => group !== null))
    console.log(`  top 1 ${top1.toFixed(3)}, top 3 ${top3.toFixed(3)}, a wrong one very close ${wrongHigh.toFixed(3)}`);
  if (items.some(({ group }) => group === null))
    console.log(`  fits none, told as fairly close ${noneTold.toFixed(3)}`);
  for (const { text, group, found, sureness } of items) {
    const isRight = group === null ? sureness === null || sureness === 'low' : found[0] === group;
    if (!isRight) console.log(`  ${group ?? 'none'}, not ${found.join(', ') || 'nothing'}: ${text.slice(0, 60)}`);
  }
}
