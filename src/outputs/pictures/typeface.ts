import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { version } from '@expo-google-fonts/noto-sans-sc/package.json';
import { create, type Glyph } from 'fontkitten';
import type { LineStyle, Typeface } from './picture-layout.ts';
import { SOURCE_LANGUAGE, type Language } from '../../model/language.ts';

const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const FILES = { 400: '400Regular/NotoSansSC_400Regular.ttf', 700: '700Bold/NotoSansSC_700Bold.ttf' };

/** Marks that a Chinese typeface sets as wide as a character; between Latin letters they are to be narrow. */
const NARROW = { source: /[·]/, other: /[·‘’“”…]/ };

/** White space on either side of a narrow mark, as a share of the size. */
const BEARING = 0.06;

/** A character as it is set: everything as a share of the size. */
interface SetCharacter {
  glyph: Glyph;
  /** From where the character begins to where its glyph does. */
  offset: number;
  width: number;
}

const { resolve } = createRequire(import.meta.url);

/** The sources of the outlines besides this module: the version of the typeface, and the code that reads it. */
export const outlineSources = (): string[] => [version, readFileSync(resolve('fontkitten'), 'utf8')];

/** Noto Sans SC, read when it is first asked for. */
export function notoSans(): Typeface {
  const weights = { 400: font(FILES[400]), 700: font(FILES[700]) };
  const set = (text: string, { weight, language }: LineStyle) =>
    Array.from(text, (character) => weights[weight].character(character, language));
  return {
    width: (text, style) => set(text, style).reduce((sum, { width }) => sum + width, 0) * style.size,
    outline: (text, style, x, y) => {
      const scale = style.size / weights[style.weight].unitsPerEm;
      let at = x;
      return set(text, style)
        .map(({ glyph, offset, width }) => {
          const start = at + offset * style.size;
          at += width * style.size;
          return glyph.path.transform(scale, 0, 0, -scale, start, y).toSVG();
        })
        .join('');
    },
  };
}

/** A file of the typeface; each character of it is looked up once. */
function font(file: string) {
  const found = create(readFileSync(resolve(`${PACKAGE}/${file}`)));
  if (found.isCollection) throw new Error(`${PACKAGE}/${file} holds several fonts; name a file that holds one`);
  const { unitsPerEm } = found;
  const known = new Map<string, SetCharacter>();
  const look = (character: string, narrow: RegExp): SetCharacter => {
    if (!found.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) {
      throw new Error(
        `${PACKAGE} cannot draw "${character}"; write the title or the name that has it in other characters`,
      );
    }
    const glyph = found.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const { advanceWidth } = glyph;
    if (!narrow.test(character) || advanceWidth < unitsPerEm) {
      return { glyph, offset: 0, width: advanceWidth / unitsPerEm };
    }
    const { minX, width } = glyph.bbox;
    return { glyph, offset: BEARING - minX / unitsPerEm, width: width / unitsPerEm + 2 * BEARING };
  };
  return {
    unitsPerEm,
    character: (character: string, language: Language): SetCharacter => {
      const key = `${language} ${character}`;
      const looked = known.get(key) ?? look(character, language === SOURCE_LANGUAGE ? NARROW.source : NARROW.other);
      known.set(key, looked);
      return looked;
    },
  };
}
