import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of two folders, and which of them are in one only or have other bytes; in the order of their names. */
export function differences(first: string, second: string): { files: number; different: string[] } {
  const [own, other] = [first, second].map(
    (folder) =>
      new Map(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(join(folder, '/').length), path] as const),
      ),
  );
  const names = [...new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])])].toSorted();
  const isSame = (name: string) => {
    const [a, b] = [own?.get(name), other?.get(name)];
    return a !== undefined && b !== undefined && readFileSync(a).equals(readFileSync(b));
  };
  return { files: names.length, different: names.filter((name) => !isSame(name)) };
}
