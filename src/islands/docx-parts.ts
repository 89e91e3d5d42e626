import { Unzip, UnzipInflate } from 'fflate';

/** Most that the parts with text may hold when they are unpacked, in bytes: a hundred times what a long plan does. */
const MAXIMUM_UNPACKED = 10_000_000;

/** So many bytes are unpacked at a time: they can become a thousand times as many before they are counted. */
const STEP = 4096;

/** Thrown where a document unpacks to more than is read. */
export class TooMuchText extends RangeError {}

/**
 * The parts of a .docx that say something, unpacked, by their names. What an archive claims of its sizes may be a
 * lie, so its parts are counted while they are unpacked. Throws a TooMuchText where they are too large, and another
 * Error where the archive is damaged; what is no archive has no parts.
 */
export function textParts(archive: Uint8Array): Record<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let unfinished = 0;
  const unzip = new Unzip((file) => {
    if (!/\.(xml|rels)$/.test(file.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    unfinished++;
    file.ondata = (error, data, isLast) => {
      // Where this throws, it is called once more with what it threw.
      if (error instanceof Error) throw error;
      unpacked += data.length;
      if (unpacked > MAXIMUM_UNPACKED) throw new TooMuchText(`More than ${String(MAXIMUM_UNPACKED)} bytes`);
      pieces.push(data);
      if (isLast) unfinished--;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < archive.length; from += STEP) {
    unzip.push(archive.subarray(from, from + STEP), from + STEP >= archive.length);
  }
  if (unfinished > 0) throw new Error('The archive ends too early');
  return Object.fromEntries([...parts].map(([name, pieces]) => [name, joined(pieces)]));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
