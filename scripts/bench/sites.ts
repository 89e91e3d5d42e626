import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../../src/data/editions.ts';
import { readCatalog } from './arguments.ts';
import { writeManyTopics } from './many-topics.ts';
import { runMeasured, type MeasuredRun } from './run-measured.ts';
import { writeStockSite } from './stock-site.ts';

/** The folder in which benchmarks build. */
const WORK = 'tests/.work/bench';

/** A site that a benchmark built. */
export interface BuiltSite extends MeasuredRun {
  folder: string;
}

/** The site that `buildOurs` leaves for a number of times the topics. */
const ourFolder = (factor: number): string => join(WORK, `ours-${String(factor)}`);

const manyTopics = (factor: number): string => join(WORK, `content-${String(factor)}`);

/** Writes the edition with so many times the topics that the builds of that factor show. */
export function prepareContent(factor: number): void {
  writeManyTopics(contentFolder, manyTopics(factor), factor);
}

/** Builds this site with so many times the topics, at an address. Only pictures drawn before are not drawn again. */
export async function buildOurs(factor: number, url: string): Promise<BuiltSite> {
  const [folder, content] = [ourFolder(factor), manyTopics(factor)];
  // What Astro keeps of the content from one build to the next; see `cacheDir` in astro.config.mjs.
  rmSync(`.cache/${content.replace(/[^a-z0-9]+/gi, '-')}`, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  const env = { SITE_URL: url, CONTENT_DIR: content, OUT_DIR: folder };
  return { folder, ...(await runMeasured('scripts/build.ts', { env })) };
}

/** Builds Starlight as it comes with the same topics. */
export async function buildStock(factor: number, url: string): Promise<BuiltSite> {
  const project = join(WORK, `stock-${String(factor)}`);
  writeStockSite(readCatalog(manyTopics(factor)), project);
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const env = { SITE_URL: url, BASE_URL: undefined };
  return {
    folder: join(project, 'dist'),
    ...(await runMeasured(astro, { cwd: project, args: ['build'], env })),
  };
}

/** Files, pages of HTML, and bytes of a folder. */
export function sizeOf(folder: string): { files: number; pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
