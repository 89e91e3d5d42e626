import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/data/editions.ts';
import { checkContent } from './checks/content/run.ts';
import { formatProblems } from '../src/data/read/problem.ts';
import { publishedFile, publishedThings, withNewThings } from './checks/content/published-list.ts';

/** `npm run publish:ids [-- FOLDER]`: enters the new ids and addresses of a content folder in its list of published ones. */
const folder = process.argv[2] ?? contentFolder;
const { content, problems } = checkContent(folder);
// What is entered stays, so a misspelt id must not get there.
const others = problems.filter(({ file }) => file !== content?.paths.published);
if (!content || others.length > 0) {
  console.error(`${formatProblems(others)}\n\nNothing was entered: mend the content first`);
  process.exitCode = 1;
} else {
  const { published } = content.dataset;
  const all = withNewThings(published, publishedThings(content));
  writeFileSync(join(folder, content.paths.published), publishedFile(all));
  console.log(
    `${content.paths.published}: ${String(all.length - published.length)} added, ${String(all.length)} in all`,
  );
}
