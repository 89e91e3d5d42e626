import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteEdition } from '../src/model/site-editions.ts';

/** Where tests put what they make; not in the repository. */
const WORK = 'tests/.work';

/** What a build printed and whether it wrote a site. */
export interface BuildResult {
  status: number | null;
  output: string;
  /** Folder of the site. */
  site: string;
  written: boolean;
}

/** A copy of a content folder that a test may spoil. */
export function copyContent(name: string, from: string): string {
  const folder = join(WORK, 'content', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, { recursive: true });
  return folder;
}

/** Replaces `before`, which must be there, in a file of a content folder. */
export function edit(folder: string, file: string, before: string | RegExp, after: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(before, after);
  if (edited === text) throw new Error(`${file} has no "${String(before)}"`);
  writeFileSync(path, edited);
}

/** Builds a site from a content folder, as `CONTENT_DIR=folder npm run build` does, with more `settings`. */
export function buildSite(contentFolder: string, name: string, settings: Record<string, string> = {}): BuildResult {
  return build(name, { ...settings, CONTENT_DIR: contentFolder });
}

/** Builds a site of several editions, the current one first, at an address. */
export function buildEditions(editions: readonly SiteEdition[], name: string, url: string): BuildResult {
  mkdirSync(WORK, { recursive: true });
  const list = join(WORK, `${name}.yaml`);
  // JSON is YAML.
  writeFileSync(list, JSON.stringify(editions));
  return build(name, { EDITIONS: list, CONTENT_DIR: undefined, SITE_URL: url });
}

function build(name: string, settings: Record<string, string | undefined>): BuildResult {
  const site = join(WORK, 'site', name);
  rmSync(site, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    // The test runner's own `DEV` or `NODE_ENV` would make it a build for development, which reads the content for every page.
    env: {
      ...{ ...process.env, DEV: undefined, NODE_ENV: undefined },
      ...{ ...settings, OUT_DIR: site, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  });
  return { status, output: `${stdout}${stderr}`, site, written: existsSync(site) };
}
