import { cpSync, readdirSync, readFileSync, rmSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeServiceWorker } from '../../integrations/service-worker.ts';
import { place } from '../../src/data/editions.ts';
import { readContent } from '../../src/data/read/read-content.ts';
import { versionOf } from '../../src/data/version.ts';
import { createCatalog } from '../../src/logic/catalog.ts';

/**
 * Makes another release of the built site in `dist/`, and returns its folder: every page, script and style is another one,
 * with another hash in its name; each page says in `data-release` of which release it is, and each script adds it to
 * `globalThis.releases`.
 */
export async function siteRelease(number: number): Promise<string> {
  const folder = `tests/.work/releases/${String(number)}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true, filter: (path) => !/^dist\/(og|pagefind)\b/.test(path) });
  const built = versionOf(place.content);
  const version = `release-${String(number)}`;
  const dataset = readContent(place.content).content?.dataset;
  if (!dataset) throw new Error('The content cannot be read');
  const assets = readdirSync(join(folder, '_astro'));
  const pattern = new RegExp([built, ...assets].map((name) => name.replace(/[.[\]]/g, '\\$&')).join('|'), 'g');
  const renamed = (name: string) => name.replace(/\.(\w+)$/, `-${String(number)}.$1`);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    /\.(html|js|css)$|^data\/release\//.test(each),
  )) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8').replace(pattern, (name) => (name === built ? version : renamed(name)));
    writeFileSync(
      path,
      file.endsWith('.js')
        ? `${text}\n;(globalThis.releases ??= []).push(${String(number)});`
        : text.replace('<html', `<html data-release="${String(number)}"`),
    );
  }
  for (const name of assets) renameSync(join(folder, '_astro', name), join(folder, '_astro', renamed(name)));
  await writeServiceWorker(folder, place, version, createCatalog(dataset));
  return folder;
}
