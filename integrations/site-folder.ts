import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * The folder in which a site is built that goes outside the project: Astro needs the packages, and a place on the same
 * disk.
 */
const INSIDE = '.cache/site';

/** The entry that stays in a folder that is emptied: the folder may be the checkout of a branch that a host publishes. */
const KEPT = '.git';

/** Whether a path is a folder or in it, both from the project's root. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** The folder in which a site is built that goes to `out`. */
export function buildFolder(out: string): string {
  return isWithin(out, '.') ? out : INSIDE;
}

/** True if the path is a file, or a folder with content that no earlier run put there; it is then not emptied. */
export function hasSomethingElse(folder: string, fromBefore: string): boolean {
  if (!existsSync(folder) || existsSync(join(folder, fromBefore))) return false;
  return !statSync(folder).isDirectory() || readdirSync(folder).some((name) => name !== KEPT && name !== '_astro');
}

/** Moves a site that was built in another folder to `out`, in place of what is there. */
export function moveSite(built: string, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) {
    if (name !== KEPT) rmSync(join(out, name), { recursive: true });
  }
  cpSync(built, out, { recursive: true, preserveTimestamps: true });
  rmSync(built, { recursive: true });
}
