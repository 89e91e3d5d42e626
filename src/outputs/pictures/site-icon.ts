import { readFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';

/** The icon of the site, the same that browsers show in the tab. */
const ICON = 'public/favicon.svg';

/** The icon as PNG, `size` px wide and high; `isFull` without round corners, where the device cuts its own shape. */
export async function siteIconPng(size: number, isFull: boolean): Promise<Buffer> {
  const svg = await readFile(ICON, 'utf8');
  const drawn = isFull ? svg.replace(/ rx="\d+"/, '') : svg;
  return (await renderAsync(drawn, { fitTo: { mode: 'width', value: size } })).asPng();
}
