import { parseArgs } from 'node:util';
import { newEdition } from './new-edition/new-edition.ts';
import { reportText } from './new-edition/report.ts';

/** `npm run new:edition -- NOTICE FOLDER [--json]`: makes a first content folder from a notice; exit 1 if it cannot. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [notice, folder, ...others] = positionals;
  if (notice === undefined || folder === undefined || others.length > 0)
    throw new Error('Say npm run new:edition -- NOTICE FOLDER [--json]');
  const report = await newEdition(notice, folder, new Date());
  console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report, folder));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
