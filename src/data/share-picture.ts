import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { version } from '@resvg/resvg-js/package.json';
import type { PagePicture } from '../logic/page-pictures.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH, sharePictureSvg, type Typeface } from '../logic/share-picture.ts';
import tokens from '../styles/tokens.css?raw';
import { iconDrawing } from './icons.ts';
import { palettePng } from './palette-png.ts';
import { notoSans } from './typeface.ts';

/** Pictures of earlier builds, by what they were made of. Whoever empties it waits for the next build a little longer. */
const CACHE = '.cache/share-pictures';

/** Counted up when the same SVG would become another PNG. */
const ENCODER = 1;

const LIGHT = tokens.slice(tokens.indexOf("[data-theme='light']"));

let typeface: Typeface | undefined;

/** A picture as PNG. Throws an Error if its icon or colour has no such name. */
export async function sharePicturePng(picture: PagePicture): Promise<Buffer> {
  typeface ??= notoSans();
  const drawn = { ...picture, icon: iconDrawing(picture.icon), colour: lightColour(picture.colour) };
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

/** A colour of the light theme by its name in `tokens.css`, which alone knows the colours. */
function lightColour(name: string): string {
  const colour = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(LIGHT)?.[1];
  if (colour === undefined) throw new Error(`tokens.css has no light ${name} of the form #rrggbb`);
  return colour;
}
