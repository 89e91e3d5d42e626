import tokens from '../../styles/tokens.css?raw';

const LIGHT_FROM = tokens.indexOf("[data-theme='light']");
const THEMES = { dark: tokens.slice(0, LIGHT_FROM), light: tokens.slice(LIGHT_FROM) };

/** A colour of a theme, `#rrggbb`, by its name in `tokens.css`, which alone knows the colours. */
export function tokenColour(name: string, theme: keyof typeof THEMES): string {
  const colour = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(THEMES[theme])?.[1];
  if (colour === undefined) throw new Error(`tokens.css has no ${theme} ${name} of the form #rrggbb`);
  return colour;
}

/** The colours that browsers paint around a page: those of its header. */
export const THEME_COLOURS = {
  light: tokenColour('--paper', 'light'),
  dark: tokenColour('--paper', 'dark'),
};
