import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * A short name for what a site is built from: the same for the same content, code and packages, on every machine. By it
 * a comparison tells topics of its own release from those of another, and the service worker its caches.
 */
export function versionOf(contentFolder: string): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const folder of [contentFolder, 'integrations', 'src']) {
    for (const file of filesIn(folder)) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 8);
}

/** Every file of a folder by its path from there, in an order that depends on no machine. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'))
    .sort();
}
