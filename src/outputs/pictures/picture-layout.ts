import type { Language } from '../../model/language.ts';
import { fullLines, wrapTitle } from './wrap-title.ts';

/** The content of a page's picture: its title, its place, and the name of the site. */
export interface SharePicture {
  language: Language;
  title: string;
  /** The line above the title. */
  kicker: string;
  /** The contest's full official name, which is never split. */
  contest: string;
  /** The name of the site, which says that it is unofficial. */
  site: string;
  /** A colour on which white is easy to read, as `#rrggbb`. */
  colour: string;
  /** The drawing of an icon of 24 × 24, as SVG elements without words. */
  icon: string;
}

/** The style of a line; the size is in px. */
export interface LineStyle {
  size: number;
  weight: 400 | 700;
  language: Language;
}

/** A typeface that draws words as outlines, so that a picture looks the same on every machine. */
export interface Typeface {
  /** The width of a line, in px. */
  width: (text: string, style: LineStyle) => number;
  /** The line from `x` on at the height `y` of its foot, as data of an SVG path. */
  outline: (text: string, style: LineStyle, x: number, y: number) => string;
}

/** Size of a picture in px: what Open Graph readers expect. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

const MARGIN = 80;
const LINE_WIDTH = PICTURE_WIDTH - 2 * MARGIN;
const STRIP = 124;
const BADGE = 88;
const ICON = 56;
/** The large icon behind the words, cut off by the edges, and the share of white in its colour. */
const GHOST = 440;
const GHOST_SHARE = 0.1;
const SMALLEST_TITLE = 42;
const TITLE_SIZES = [76, 68, 60, 52, 46, SMALLEST_TITLE];
const TITLE_LINES = 3;
const TITLE_LEADING = 1.32;
const INK = '#14201e';
const PAPER = '#ffffff';

/** A picture as SVG of 1200 × 630. Every word in it is an outline: nothing of it is text that would need a font. */
export function sharePictureSvg(picture: SharePicture, typeface: Typeface): string {
  const { colour, icon, language } = picture;
  const field = PICTURE_HEIGHT - STRIP;
  const line = (text: string, style: LineStyle, x: number, y: number, fill: string) =>
    `<path fill="${fill}" d="${typeface.outline(text, style, x, y)}"/>`;
  /** A line that is set smaller if it would be too wide, and never split. */
  const whole = (text: string, size: number, weight: 400 | 700, [x, y]: [number, number], fill: string) => {
    const width = typeface.width(text, { size, weight, language });
    return line(text, { size: size * Math.min(1, (PICTURE_WIDTH - MARGIN - x) / width), weight, language }, x, y, fill);
  };
  const { lines, style } = setTitle(picture, typeface);
  const leading = style.size * TITLE_LEADING;
  const top = 196 + (field - 220 - lines.length * leading) / 2;
  const drawing = (x: number, y: number, size: number, stroke: string) =>
    `<g transform="translate(${String(x)} ${String(y)}) scale(${String(size / 24)})" color="${stroke}">${icon}</g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PICTURE_WIDTH)}" height="${String(PICTURE_HEIGHT)}">`,
    `<path fill="${colour}" d="M0 0h${String(PICTURE_WIDTH)}v${String(field)}H0z"/>`,
    drawing(PICTURE_WIDTH - 0.86 * GHOST, field - 0.84 * GHOST, GHOST, mixed(colour, GHOST_SHARE)),
    `<path fill="${PAPER}" d="M0 ${String(field)}h${String(PICTURE_WIDTH)}v${String(STRIP)}H0z"/>`,
    `<rect fill="${PAPER}" x="${String(MARGIN)}" y="72" width="${String(BADGE)}" height="${String(BADGE)}" rx="16"/>`,
    drawing(MARGIN + (BADGE - ICON) / 2, 72 + (BADGE - ICON) / 2, ICON, colour),
    whole(picture.kicker, 34, 400, [MARGIN + BADGE + 28, 128], PAPER),
    ...lines.map((text, at) => line(text, style, MARGIN, Math.round(top + at * leading + style.size * 0.98), PAPER)),
    whole(picture.contest, 32, 700, [MARGIN, field + 54], INK),
    whole(picture.site, 28, 400, [MARGIN, field + 98], colour),
    '</svg>',
  ].join('');
}

/** A colour, `#rrggbb`, with a share of white in it. */
function mixed(colour: string, share: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${channels.map((channel) => Math.round(channel + (255 - channel) * share)).join(',')})`;
}

/** The title in the greatest size in which it has three lines at most; in the smallest it is cut off. */
function setTitle({ title, language }: SharePicture, typeface: Typeface) {
  const styleOf = (size: number): LineStyle => ({ size, weight: 700, language });
  for (const style of TITLE_SIZES.map(styleOf)) {
    const lines = wrapTitle(title, language, LINE_WIDTH, TITLE_LINES, (text) => typeface.width(text, style));
    if (lines) return { lines, style };
  }
  const style = styleOf(SMALLEST_TITLE);
  return { lines: cutLines(title, style, typeface), style };
}

/** The beginning of a title that is too long in any size. */
function cutLines(title: string, style: LineStyle, typeface: Typeface): string[] {
  const width = (text: string) => typeface.width(text, style);
  const lines = fullLines(title, style.language, LINE_WIDTH, width);
  const last = Array.from(lines.slice(TITLE_LINES - 1).join(''));
  while (last.length > 0 && width(`${last.join('').trimEnd()}…`) > LINE_WIDTH) last.pop();
  return [...lines.slice(0, TITLE_LINES - 1).map((line) => line.trimEnd()), `${last.join('').trimEnd()}…`];
}
