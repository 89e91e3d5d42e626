import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtEditions } from '../src/data/editions.ts';
import { NOT_FOUND_PAGES } from '../src/logic/paths.ts';
import { outFolder } from '../src/logic/settings.ts';
import { namedBodies, refuseWrongSettings } from '../integrations/refuse-settings.ts';
import { buildFolder, moveSite } from '../integrations/site-folder.ts';
import { readContent } from '../src/data/read/read-content.ts';
import { runTool } from './run-tool.ts';
import { billOfMaterials } from './supply/bill-of-materials.ts';
import { readPackages } from './supply/lockfile.ts';

/**
 * `npm run build`: builds every edition of `editions.yaml` into its folder of `OUT_DIR` (dist), or with `CONTENT_DIR`
 * that one alone, and puts the bill of its materials beside it (dist.cdx.json). Arguments go to Astro.
 */
const out = outFolder(process.env);
const built = buildFolder(out);

const datasets = builtEditions.flatMap(({ content }) => readContent(content).content?.dataset ?? []);
refuseWrongSettings(process.env, datasets.flatMap(namedBodies));

// The edition at the root goes first, for Astro empties the folder that it builds into.
for (const { content, folder } of builtEditions.toSorted((a, b) => a.folder.localeCompare(b.folder))) {
  // Astro would take a BASE_URL of the environment, which test runners set, for the base of the site.
  const settings = { CONTENT_DIR: content, OUT_DIR: join(built, folder), BASE_URL: undefined };
  const status = runTool('astro', ['build', ...process.argv.slice(2)], settings);
  if (status !== 0) process.exit(status);
}

// A host knows one page for unknown addresses, or one for each language: those of the current edition.
const [current] = builtEditions;
if (current && current.folder !== '') {
  for (const page of NOT_FOUND_PAGES) copyFileSync(join(built, current.folder, page), join(built, page));
}

if (built !== out) moveSite(built, out);

const { manifest, packages } = readPackages();
writeFileSync(`${out.replace(/[/\\]$/, '')}.cdx.json`, billOfMaterials(manifest, packages));
