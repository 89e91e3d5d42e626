import { builtEditions } from '../src/data/editions.ts';
import { outFolder } from '../src/logic/settings.ts';
import type { EditionPlace } from '../src/logic/site-editions.ts';
import { distChecks } from './checks/site/index.ts';
import { checkContent } from './checks/content/run.ts';
import { formatProblems, type Problem } from '../src/data/read/problem.ts';
import { readDist } from './checks/site/read-site.ts';

/**
 * `npm run check:dist`: every problem of the built site in `OUT_DIR` (dist), with all its editions, or of one that
 * `CONTENT_DIR` alone was built from; exit 1 if there is one.
 */
async function check(edition: EditionPlace): Promise<Problem[]> {
  const { content } = checkContent(edition.content);
  if (!content) throw new Error(`${edition.content} cannot be read; run "npm run check:content"`);
  const dist = readDist(outFolder(process.env), edition, builtEditions);
  const results = await Promise.all(
    distChecks.map(async ({ name, run, figures }) => ({
      name,
      problems: await run(dist, content),
      lines: figures?.(dist) ?? [],
    })),
  );
  if (builtEditions.length > 1) console.log(`\n${edition.content} at ${edition.base}/`);
  for (const { name, problems, lines } of results) {
    console.log(`${name}: ${String(problems.length)} problems`);
    for (const line of lines) console.log(`  ${line}`);
  }
  console.log(`${String(dist.pages.length)} pages checked`);
  return results.flatMap(({ problems }) => problems);
}

const problems: Problem[] = [];
for (const edition of builtEditions) problems.push(...(await check(edition)));
if (problems.length > 0) {
  console.error(`\n${formatProblems(problems.slice(0, 200))}\n\n${String(problems.length)} problems in the built site`);
  process.exitCode = 1;
}
