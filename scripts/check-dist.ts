import { contentFolder } from '../src/content-folder.ts';
import { distChecks } from './checks/dist/index.ts';
import { checkContent } from './content/check.ts';
import { formatProblems } from './content/problem.ts';
import { readDist } from './dist/read.ts';

/** `npm run check:dist`: every problem of the built site in `OUT_DIR` (dist), built from `CONTENT_DIR`; exit 1 if there is one. */
const { content } = checkContent(contentFolder);
if (!content) throw new Error(`${contentFolder} cannot be read; run "npm run check:content"`);
const dist = readDist(process.env['OUT_DIR'] ?? 'dist');
const results = await Promise.all(
  distChecks.map(async ({ name, run }) => ({ name, problems: await run(dist, content) })),
);
for (const { name, problems } of results) console.log(`${name}: ${String(problems.length)} problems`);
const all = results.flatMap(({ problems }) => problems);
console.log(`${String(dist.pages.length)} pages checked`);
if (all.length > 0) {
  console.error(`\n${formatProblems(all.slice(0, 200))}\n\n${String(all.length)} problems in the built site`);
  process.exitCode = 1;
}
