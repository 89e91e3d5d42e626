import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from './palette-png.ts';

/** The colours of a picture of `width` in a row, each as `rrggbb`, read back from a PNG with one palette and no filter. */
function read(png: Buffer, width: number): string[][] {
  const body = (type: string) => {
    const at = png.indexOf(type, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const rows = inflateSync(body('IDAT'));
  const palette = body('PLTE');
  return Array.from({ length: rows.length / (width + 1) }, (_, y) =>
    Array.from(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), (index) =>
      palette.subarray(3 * index, 3 * index + 3).toString('hex'),
    ),
  );
}

const picture = (colours: string[]) => Buffer.from(colours.map((colour) => `${colour}ff`).join(''), 'hex');

describe('palettePng', () => {
  it('keeps the colours of a picture of few', () => {
    const rows = [
      ['0b6663', '0b6663', 'ffffff'],
      ['14201e', 'ffffff', '0b6663'],
    ];
    const png = palettePng(picture(rows.flat()), 3, 2);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
    expect(read(png, 3)).toEqual(rows);
  });

  it('brings thousands of shades down to a palette, the greatest areas unchanged', () => {
    const shades = Array.from({ length: 4000 }, (_, at) => (at * 4001).toString(16).padStart(6, '0'));
    const colours = [...Array<string>(4000).fill('0b6663'), ...shades];
    const [row = []] = read(palettePng(picture(colours), 8000, 1), 8000);
    expect(new Set(row).size).toBeLessThanOrEqual(256);
    expect(row.slice(0, 4000).every((colour) => colour === '0b6663')).toBe(true);
    const apart = (a: string, b: string, at: number) =>
      Math.abs(parseInt(a.slice(at, at + 2), 16) - parseInt(b.slice(at, at + 2), 16));
    for (const [at, colour] of row.entries()) {
      for (const channel of [0, 2, 4]) expect(apart(colour, colours[at] ?? '', channel)).toBeLessThanOrEqual(85);
    }
  });
});
