import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { version } from '@resvg/resvg-js/package.json';
import layout from './picture-layout.ts?raw';
import wrapping from './wrap-title.ts?raw';
import encoder from './palette-png.ts?raw';
import outlines from './typeface.ts?raw';
import type { PagePicture } from './page-pictures.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH, sharePictureSvg, type Typeface } from './picture-layout.ts';
import { iconDrawing } from '../../data/icons.ts';
import { palettePng } from './palette-png.ts';
import { tokenColour } from './token-colours.ts';
import { notoSans, outlineSources } from './typeface.ts';

/** Pictures of earlier builds, by what they were made of. Whoever empties it waits for the next build a little longer. */
const CACHE = '.cache/share-pictures';

/** The hash of code and packages that draw. If it changes, nothing drawn before is used again. */
const DRAWN_BY = hash([layout, wrapping, outlines, encoder, version, ...outlineSources()]);

let typeface: Typeface | undefined;

/** A picture as PNG. Throws an Error if its icon or colour has no such name. */
export async function sharePicturePng(picture: PagePicture): Promise<Buffer> {
  const drawn = { ...picture, icon: iconDrawing(picture.icon), colour: tokenColour(picture.colour, 'light') };
  // Known by what goes in: a picture that was drawn before is not laid out again.
  const file = join(CACHE, `${hash([DRAWN_BY, drawn])}.png`);
  try {
    return await readFile(file);
  } catch {
    typeface ??= notoSans();
    const { pixels } = await renderAsync(sharePictureSvg(drawn, typeface), { font: { loadSystemFonts: false } });
    const png = palettePng(pixels, PICTURE_WIDTH, PICTURE_HEIGHT);
    await mkdir(CACHE, { recursive: true });
    // Another build may be reading: a file appears whole or not at all.
    const unfinished = `${file}.${String(process.pid)}`;
    await writeFile(unfinished, png);
    await rename(unfinished, file);
    return png;
  }
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
