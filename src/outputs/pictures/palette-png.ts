import { crc32, deflateSync } from 'node:zlib';

/** The distances, of 255, within which two shades of a channel become one: the edges of letters have hundreds. */
const STEPS = [17, 34, 51, 85];

/** The most colours that a palette of one byte to a pixel holds. */
const MAXIMUM_COLOURS = 256;

/**
 * A PNG with a palette of a picture of few colours without transparency, about a third of the size of one in full
 * colour. `pixels` are four bytes each, by rows. The greatest areas keep their exact colour.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, indexOf } = reduce(countRuns(colours));
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  let before = -1;
  let index = 0;
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== before) index = indexOf.get(colour) ?? 0;
    before = colour;
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits to a pixel, each the number of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The count of each colour. Runs of equal pixels are counted together. */
function countRuns(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[start] ?? 0;
    if (at < colours.length && colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

/** The colours that are kept, and the number of the one that stands for each colour. */
function reduce(counts: ReadonlyMap<number, number>) {
  const byFrequency = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  for (const step of STEPS) {
    const buckets = new Map<string, number>();
    const palette: number[] = [];
    const indexOf = new Map<number, number>();
    for (const colour of byFrequency) {
      const key = channels(colour)
        .map((channel) => Math.round(channel / step))
        .join();
      // The first of a bucket is its most frequent.
      const index = buckets.get(key) ?? palette.push(colour) - 1;
      buckets.set(key, index);
      indexOf.set(colour, index);
    }
    if (palette.length <= MAXIMUM_COLOURS) return { palette, indexOf };
  }
  throw new Error('The picture has too many colours for a palette; draw it in fewer');
}

/** Red, green and blue of a pixel as it stands in the memory of a little-endian machine. */
function channels(colour: number): number[] {
  return [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
