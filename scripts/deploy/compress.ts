import { readFile, utimes, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from './media-types.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** As many as threads compress at a time. */
const AT_A_TIME = 4;

/** Below this, the headers of an answer are most of it. */
const SMALLEST = 256;

/**
 * Puts beside each text of a folder what it is in brotli and in gzip, as `.br` and `.gz`, as small as they get; servers
 * send these as they are. `files` are paths from the folder; answers how many texts were compressed. The same text
 * gives the same bytes.
 */
export async function compressTexts(folder: string, files: readonly string[]): Promise<number> {
  const texts = files.filter(isText);
  const queue = texts.values();
  let compressed = 0;
  const work = async () => {
    for (const file of queue) if (await compressText(join(folder, file))) compressed += 1;
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return compressed;
}

async function compressText(file: string): Promise<boolean> {
  const text = await readFile(file);
  if (text.length < SMALLEST) return false;
  const quality = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const { atime, mtime } = await stat(file);
  // To the thousandth of a second, which is what can be given to the copies.
  await utimes(file, atime, mtime);
  for (const [ending, bytes] of [
    ['br', await brotli(text, { params: quality })],
    ['gz', await zip(text, { level: 9 })],
  ] as const) {
    await writeFile(`${file}.${ending}`, bytes);
    // Servers make the ETag and Last-Modified of the compressed file of its own time; release.sh knows by it that it is current.
    await utimes(`${file}.${ending}`, atime, mtime);
  }
  return true;
}
