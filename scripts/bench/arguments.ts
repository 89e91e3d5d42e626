import { readContent } from '../../src/data/read/read-content.ts';
import { contentFolder } from '../../src/data/editions.ts';
import { createCatalog, type Catalog } from '../../src/logic/catalog.ts';

/** The arguments of a benchmark: the files named on the command line, else its own, and whether to print JSON. */
export function benchArguments(own: readonly string[]): { files: string[]; isJson: boolean } {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  return { files: named.length > 0 ? named : [...own], isJson: process.argv.includes('--json') };
}

/** The value of `--name=value` on the command line, if it stands there. */
function benchOption(name: string): string | undefined {
  const start = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(start))?.slice(start.length);
}

/** The whole numbers above zero of `--name=1,10`, else `own`. Throws an Error when there is anything else. */
export function numbersOption(name: string, own: readonly number[]): readonly number[] {
  const numbers = benchOption(name)?.split(',').map(Number) ?? own;
  if (numbers.every((each) => Number.isInteger(each) && each > 0)) return numbers;
  throw new Error(`--${name} takes whole numbers above zero, parted by commas`);
}

/** The catalog of a content folder, by default the current edition's. Throws an Error when the content has a fault. */
export function readCatalog(folder = contentFolder): Catalog {
  const { content } = readContent(folder);
  if (!content) throw new Error(`${folder} cannot be read; run "npm run check:content"`);
  return createCatalog(content.dataset);
}
