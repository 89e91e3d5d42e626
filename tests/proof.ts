import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, it, type RunnerTestSuite } from 'vitest';
import { isAll } from './tier.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Name of the exhaustive proof that a test stands for, which was not run again. */
    proof?: string;
  }
}

/** Of each exhaustive proof the hash of all that it rested on when it was last run and held. */
const RECORD = 'tests/proofs.json';
const isUpdate = process.env['UPDATE_PROOFS'] === '1';

/** What a proof rests on: files, whole folders, and data that is only a part of a file. */
interface Inputs {
  paths: readonly string[];
  data?: unknown;
}

const recorded = () => JSON.parse(readFileSync(RECORD, 'utf8')) as Record<string, string>;

/**
 * Declares the tests of an exhaustive proof. They are skipped, with a line that says so, while nothing that they rest on has
 * changed since they last passed; `npm run test:all` runs them always. `UPDATE_PROOFS=1` runs them and records that they pass.
 */
export function proof(name: string, inputs: Inputs, declare: () => void): void {
  const hash = hashOf(inputs);
  if (recorded()[name] === hash && !isAll && !isUpdate) {
    it(name, ({ task, skip }) => {
      task.meta.proof = name;
      skip('nothing that it rests on has changed since it was recorded; npm run test:all runs it');
    });
    return;
  }
  describe(name, () => {
    declare();
    // Vitest wants to see which fixtures are used: none.
    afterAll(({}, suite) => {
      if (isUpdate && hasPassed(suite)) {
        const all = Object.entries({ ...recorded(), [name]: hash }).sort(([one], [other]) => (one < other ? -1 : 1));
        writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
      } else if (recorded()[name] !== hash) {
        const again = `UPDATE_PROOFS=1 npx vitest run --project unit --configLoader=native ${suite.file.name}`;
        process.stdout.write(
          `The proof "${name}" was run, for what it rests on has changed. Once it holds, record it: ${again}\n`,
        );
      }
    });
  });
}

function hasPassed({ tasks }: RunnerTestSuite): boolean {
  return tasks.every((task) => (task.type === 'suite' ? hasPassed(task) : task.result?.state === 'pass'));
}

function hashOf({ paths, data }: Inputs): string {
  const hash = createHash('sha256').update(JSON.stringify(data ?? null));
  const texts = paths.flatMap(filesIn).map((file) => [file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n')]);
  return hash.update(JSON.stringify(texts)).digest('hex');
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => `${path}/${file.replaceAll('\\', '/')}`)
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** The paths of a module and of all that it imports of this project, directly or not. */
export function modulesOf(file: string, found = new Set<string>()): readonly string[] {
  if (found.has(file)) return [];
  found.add(file);
  const text = /\.[jt]s$/.test(file) ? readFileSync(file, 'utf8') : '';
  for (const [, path = ''] of text.matchAll(/\b(?:from|import) '(\.[^']+)'/g)) {
    modulesOf(join(dirname(file), path).replaceAll('\\', '/'), found);
  }
  return [...found].sort();
}
