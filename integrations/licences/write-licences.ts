import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { LICENCES } from '../../src/logic/file-paths.ts';
import { bundledPackages, licencesOf, type Licence } from './packages.ts';

/** Writes beside a built edition the licences of what browsers get with it, which those licences ask for. */
export function writeLicences(): AstroIntegration {
  const folders = new Set<string>();
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin: Plugin = bundledPackages(folders);
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [bundledPackages(folders)] } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await bundleServiceWorker(folders);
        const licences = licencesOf(folders);
        writeFileSync(join(fileURLToPath(dir), LICENCES), licencesFile(licences));
        logger.info(`${LICENCES} has the licences of ${String(licences.length)} packages`);
      },
    },
  };
}

/** The service worker is bundled elsewhere; here only its packages are asked for. */
async function bundleServiceWorker(folders: Set<string>): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [bundledPackages(folders)],
    build: { write: false, minify: false, lib: { entry: 'src/service-worker/worker.ts', formats: ['es'] } },
  });
}

const RULE = '-'.repeat(72);

/** The text of the file, for people. */
export function licencesFile(licences: readonly Licence[]): string {
  const parts = licences.map(
    ({ name, version, identifier, text }) => `${name} ${version} (${identifier})\n\n${text}\n`,
  );
  return [
    '本站的程序含有下列软件，按其许可证的要求附上许可证原文。\n' +
      'The scripts of this site contain the software below; its licences ask that their texts come with it.\n',
    ...parts,
  ].join(`\n${RULE}\n\n`);
}

/** The names of the packages whose texts are in such a file. */
export function namedIn(file: string): Set<string> {
  const [, ...parts] = file.split(`\n${RULE}\n\n`);
  return new Set(parts.filter((part) => /\n\n\S/.test(part)).map((part) => part.slice(0, part.indexOf(' '))));
}
