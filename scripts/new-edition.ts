import { parseArgs } from 'node:util';
import { newEdition } from './new-edition/new-edition.ts';
import { reportText } from './new-edition/report.ts';
import { updateEdition } from './new-edition/update/update-edition.ts';
import { updateText } from './new-edition/update/update-text.ts';

const USAGE = 'Say npm run new:edition -- NOTICE FOLDER [--json] [--update]';

/**
 * `npm run new:edition -- NOTICE FOLDER [--json] [--update]`: makes a first content folder from a notice, or with
 * `--update` takes a corrected notice into one that is there; exit 1 if it cannot.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
  });
  const [notice, folder, ...others] = positionals;
  if (notice === undefined || folder === undefined || others.length > 0) throw new Error(USAGE);
  if (values.update) {
    const update = await updateEdition(notice, folder, new Date());
    console.log(values.json ? JSON.stringify(update, null, 2) : updateText(update, folder));
  } else {
    const report = await newEdition(notice, folder, new Date());
    console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report, folder));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
