import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { modulesOf, proof } from '../../../tests/proof.ts';
import { checkContent } from './run.ts';

const TINY = 'tests/fixtures/tiny-edition';
const folder = mkdtempSync(join(tmpdir(), 'content-'));
cpSync(TINY, folder, { recursive: true });
const files = readdirSync(TINY, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort();

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Number of problems with another text in one file; the file is put back. */
function problemsWith(file: string, text: string): number {
  const path = join(folder, file);
  const original = readFileSync(path);
  writeFileSync(path, text);
  const { problems } = checkContent(folder);
  writeFileSync(path, original);
  return problems.length;
}

/** Every copy of a value in which one key or element is taken away. */
function withOneMissing(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return [
      ...items.map((_, at) => items.toSpliced(at, 1)),
      ...items.flatMap((each, at) => withOneMissing(each).map((other) => items.toSpliced(at, 1, other))),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [
    Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)),
    ...withOneMissing(below).map((other) => ({ ...value, [key]: other })),
  ]);
}

describe('checkContent', () => {
  it('finds nothing in the tiny edition', () => {
    expect(checkContent(folder).problems).toEqual([]);
  });

  it.each(files)('reports and does not fall over when %s is empty, a list, a word or cut in half', (file) => {
    const text = readFileSync(join(TINY, file), 'utf8');
    for (const other of ['', 'word', '{}', text.slice(0, text.length / 2)]) {
      expect(problemsWith(file, other)).toBeGreaterThan(0);
    }
  });
});

proof('any key or record', { paths: [TINY, ...modulesOf('scripts/checks/content/run.test.ts')] }, () => {
  // The list of what was published has hundreds of keys, and each is a check of the whole content.
  it.each(files)('of %s that is missing: the check does not fall over', { timeout: 180_000 }, (file) => {
    for (const other of withOneMissing(load(readFileSync(join(TINY, file), 'utf8')))) {
      expect(() => problemsWith(file, dump(other))).not.toThrow();
    }
  });
});
