import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FILES = globSync('{src,integrations,scripts,tests}/**/*.{ts,mjs,astro}', {
  exclude: ['**/stock-site/**', 'tests/.work/**'],
}).map((file) => file.replaceAll('\\', '/'));

/** Files that tests alone may bring together: a test stands beside what it tests, and uses what it likes. */
const isTest = (file: string) => /\.(test|spec)\.ts$/.test(file);

/** What each file imports of ours, types included. */
const imports = new Map(
  FILES.filter((file) => !isTest(file)).map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*'(\.[^'?]+)/g)].map(([, to = '']) =>
      join(dirname(file), to).replaceAll('\\', '/'),
    ),
  ]),
);

/** The circles among things that lead to others: each a list of all that lead to one another. */
function circles(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map<string, Set<string>>();
  for (const start of arrows.keys()) {
    const seen = new Set<string>();
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const to of arrows.get(at) ?? []) {
        if (!seen.has(to)) waiting.push(to);
        seen.add(to);
      }
    }
    reached.set(start, seen);
  }
  const inCircle = [...arrows.keys()].filter((at) => reached.get(at)?.has(at));
  const sameCircle = (at: string) => inCircle.filter((to) => reached.get(at)?.has(to) && reached.get(to)?.has(at));
  return [...new Set(inCircle.map((at) => sameCircle(at).sort().join(' ')))].map((circle) => circle.split(' '));
}

describe('imports', () => {
  it('files: none leads back to itself', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('folders: none leads back to itself', () => {
    const folders = new Map<string, string[]>();
    for (const [file, to] of imports) {
      const others = to.map((each) => dirname(each)).filter((folder) => folder !== dirname(file));
      folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), ...others]);
    }
    expect(circles(folders)).toEqual([]);
  });
});
