import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The list of its files in the folder of a release. Its name comes first, so that what copies by name copies it first. */
const FILE_LIST = '.files';

/**
 * Writes the list of all files of a folder into it, one on a line as `./path`, in the order of their bytes: release.sh
 * knows by it whether all of an upload has arrived, and whether something of an earlier one is left.
 */
export function writeFileList(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `.${join(entry.parentPath, entry.name).slice(join(folder).length)}\n`)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  writeFileSync(join(folder, FILE_LIST), files.join(''));
}
