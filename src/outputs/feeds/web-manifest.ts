import type { Language } from '../../model/language.ts';
import { localizedPath, paths } from '../../logic/paths.ts';
import { siteIconPath } from '../../logic/file-paths.ts';

/** The icons of the site as pictures of pixels, by their names: how large they are (px), and whether they fill the square. */
export const SITE_ICONS: Readonly<Record<string, { size: number; isFull: boolean }>> = {
  '192': { size: 192, isFull: false },
  '512': { size: 512, isFull: false },
  'maskable-512': { size: 512, isFull: true },
  'apple-touch': { size: 180, isFull: true },
};

/** The input of a manifest. */
interface ManifestInput {
  language: Language;
  words: { name: string; shortName: string; description: string };
  /** As CSS writes them. */
  colours: { theme: string; background: string };
}

/**
 * The web app manifest of a language, for visitors who put the site on their home screen. Its name is the site's, which
 * says that it is unofficial, and its icons are ours: the contest's mark is not.
 */
export function webManifest({ language, words, colours }: ManifestInput) {
  const start = localizedPath(paths.home, language);
  const png = (name: string, purpose: 'any' | 'maskable') => {
    const size = String(SITE_ICONS[name]?.size);
    return { src: siteIconPath(name), sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  return {
    id: start,
    name: words.name,
    short_name: words.shortName,
    description: words.description,
    lang: language,
    dir: 'ltr',
    start_url: start,
    // The other language is in it, too, so that changing the language does not leave the window.
    scope: '/',
    display: 'minimal-ui',
    theme_color: colours.theme,
    background_color: colours.background,
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png('192', 'any'),
      png('512', 'any'),
      png('maskable-512', 'maskable'),
    ],
  };
}
