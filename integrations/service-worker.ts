import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { editions } from '../src/data/editions.ts';
import { SERVICE_WORKER } from '../src/logic/file-paths.ts';
import type { Catalog } from '../src/logic/catalog.ts';
import type { EditionPlace } from '../src/logic/site-editions.ts';
import { buildConstants } from './constants.ts';
import { keptFiles } from './kept-files.ts';

/** Writes the service worker when everything that it keeps is written: it has to be the last of the integrations. */
export function serviceWorker(place: EditionPlace, version: string, catalog: Catalog): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(await writeServiceWorker(fileURLToPath(dir), place, version, catalog));
      },
    },
  };
}

/**
 * Writes the service worker of a built edition, which `version` names, into its `folder`, as one file. Answers how much
 * it keeps; rejects with an Error where a file that it should keep is not there.
 */
export async function writeServiceWorker(
  folder: string,
  place: EditionPlace,
  version: string,
  catalog: Catalog,
): Promise<string> {
  const { entries, bytes } = keptFiles(folder, place, catalog);
  const inner = editions.map(({ base }) => base).filter((base) => base.startsWith(`${place.base}/`));
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      ...buildConstants(place, version),
      OFFLINE_FILES: JSON.stringify(entries),
      INNER_BASES: JSON.stringify(inner),
    },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/service-worker/worker.ts', formats: ['iife'], name: 'worker' },
    },
  });
  const [built] = [result].flat().filter((each) => 'output' in each);
  if (!built) throw new Error('The service worker was not built');
  writeFileSync(join(folder, SERVICE_WORKER), built.output[0].code);
  const { length } = entries;
  return `${place.base}/${SERVICE_WORKER} keeps ${String(length)} files, ${(bytes / 1000).toFixed(0)} KB`;
}
