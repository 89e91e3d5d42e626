import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { version } from '@resvg/resvg-js/package.json';
import type { PagePicture } from '../logic/page-pictures.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH, sharePictureSvg, type Typeface } from '../logic/share-picture.ts';
import { iconDrawing } from './icons.ts';
import { palettePng } from './palette-png.ts';
import { tokenColour } from './token-colours.ts';
import { notoSans } from './typeface.ts';

/** Pictures of earlier builds, by what they were made of. Whoever empties it waits for the next build a little longer. */
const CACHE = '.cache/share-pictures';

/** Counted up when the same SVG would become another PNG. */
const ENCODER = 1;

let typeface: Typeface | undefined;

/** A picture as PNG. Throws an Error if its icon or colour has no such name. */
export async function sharePicturePng(picture: PagePicture): Promise<Buffer> {
  typeface ??= notoSans();
  const drawn = { ...picture, icon: iconDrawing(picture.icon), colour: tokenColour(picture.colour, 'light') };
  const svg = sharePictureSvg(drawn, typeface);
  const key = createHash('sha256')
    .update(`${version} ${String(ENCODER)} ${svg}`)
    .digest('hex')
    .slice(0, 32);
  const file = join(CACHE, `${key}.png`);
  try {
    return await readFile(file);
  } catch {
    const { pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
    const png = palettePng(pixels, PICTURE_WIDTH, PICTURE_HEIGHT);
    await mkdir(CACHE, { recursive: true });
    // Another build may be reading: a file appears whole or not at all.
    const unfinished = `${file}.${String(process.pid)}`;
    await writeFile(unfinished, png);
    await rename(unfinished, file);
    return png;
  }
}
