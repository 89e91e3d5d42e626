import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { THEME_COLOURS } from '../../outputs/pictures/token-colours.ts';
import { FEED_TYPE } from '../../outputs/feeds/changes-feed.ts';
import { OPEN_SEARCH_TYPE } from '../../outputs/feeds/open-search.ts';
import { localizedPath } from '../../logic/paths.ts';
import { machinePaths, siteIconPath } from '../../logic/file-paths.ts';
import { SPECULATION_RULES } from '../../logic/speculation-rules.ts';
import type { Language } from '../../model/language.ts';

type HeadEntry = StarlightRouteData['head'][number];

/** What the links in a head are called. */
interface WebWords {
  feed: string;
  search: string;
}

/**
 * What a page tells programs beside its words: its feed, its manifest and icon, its colours, what it describes
 * (`jsonLd`, may be empty) and, where the site's address is known, how to search it.
 */
export function webHead(language: Language, words: WebWords, jsonLd: string, site: URL | undefined): HeadEntry[] {
  const link = (rel: string, path: string, attrs: Record<string, string> = {}): HeadEntry => ({
    tag: 'link',
    attrs: { rel, href: path, ...attrs },
  });
  const colour = (theme: keyof typeof THEME_COLOURS): HeadEntry => ({
    tag: 'meta',
    attrs: { name: 'theme-color', content: THEME_COLOURS[theme], media: `(prefers-color-scheme: ${theme})` },
  });
  return [
    link('alternate', localizedPath(machinePaths.feed, language), { type: FEED_TYPE, title: words.feed }),
    ...(site
      ? [
          link('search', localizedPath(machinePaths.openSearch, language), {
            type: OPEN_SEARCH_TYPE,
            title: words.search,
          }),
        ]
      : []),
    link('manifest', localizedPath(machinePaths.manifest, language)),
    link('apple-touch-icon', siteIconPath('apple-touch')),
    colour('light'),
    colour('dark'),
    { tag: 'script', attrs: { type: 'speculationrules' }, content: SPECULATION_RULES },
    ...(jsonLd === '' ? [] : [{ tag: 'script' as const, attrs: { type: 'application/ld+json' }, content: jsonLd }]),
  ];
}
