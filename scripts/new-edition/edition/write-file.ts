import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { schemaLine } from '../../schemas/content-schemas.ts';

/** Writes a file of a content folder. */
export function writeText(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Writes a YAML file of a content folder, which names its schema first; keys without a value are left out. */
export function writeYaml(folder: string, file: string, value: unknown): void {
  const text = dump(value, { lineWidth: -1, noRefs: true, quotingType: '"', skipInvalid: true });
  writeText(folder, file, `${schemaLine(file)}\n${text}`);
}

/** Writes a YAML file that is a list, or takes it away where nothing is in the list. */
export function writeList(folder: string, file: string, list: readonly unknown[]): void {
  if (list.length > 0) writeYaml(folder, file, list);
  else rmSync(join(folder, file), { force: true });
}
