import { resolve } from 'node:path';
import { contentFolder } from '../src/data/editions.ts';
import { checkContent } from './checks/content/run.ts';
import { prizesByLevel, totalPrizes } from '../src/logic/awards.ts';
import { formatProblems } from '../src/data/read/problem.ts';

/** `npm run check:content [-- FOLDER]`: every problem of a content folder at once; exit 1 if there is one. */
const folder = resolve(process.argv[2] ?? contentFolder);
const { content, problems, summary } = checkContent(folder, new Date());

for (const line of summary) console.log(line);
if (problems.length > 0) {
  console.error(`\n${formatProblems(problems)}\n\n${String(problems.length)} problems in ${folder}`);
  process.exitCode = 1;
} else if (content) {
  const { catalog } = content;
  const { tracks, topics, phases, drafts, awards } = catalog;
  const waiting = drafts.length > 0 ? `; ${String(drafts.length)} drafts wait for confirmation` : '';
  console.log(
    `content: ${String(tracks.length)} tracks, ${String(topics.length)} topics, ${String(phases.length)} phases, ` +
      `${String(totalPrizes(prizesByLevel(awards, catalog)))} prizes: no problem found${waiting}`,
  );
}
