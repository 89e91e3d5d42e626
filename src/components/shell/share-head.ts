import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { PagePicture } from '../../outputs/pictures/page-pictures.ts';
import { sharePicturePath } from '../../logic/file-paths.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../outputs/pictures/picture-layout.ts';
import { OPEN_GRAPH } from '../../model/language-traits.ts';

type HeadEntry = StarlightRouteData['head'][number];

/**
 * What the card of a shared page is made of, besides the title and the description that Starlight writes. Readers of
 * Open Graph, WeChat among them, take an absolute address only, so there is none where the site's is not known; a
 * browser that shares a page it shows can follow the link, which it resolves itself.
 */
export function withCard(head: readonly HeadEntry[], picture: PagePicture, site: URL | undefined): HeadEntry[] {
  const path = sharePicturePath(picture.language, picture.name);
  const address = site ? new URL(path, site).href : path;
  const property = (name: string, content: string): HeadEntry => ({
    tag: 'meta',
    attrs: { property: name, content },
  });
  return [
    ...head
      .filter(({ attrs }) => attrs?.['property'] !== 'og:locale')
      // Asks for a large picture, which is there where the site's address is known.
      .filter(({ attrs }) => site !== undefined || attrs?.['name'] !== 'twitter:card'),
    property('og:locale', OPEN_GRAPH[picture.language]),
    { tag: 'link', attrs: { rel: 'image_src', href: address } },
    ...(site
      ? [
          property('og:image', address),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(PICTURE_WIDTH)),
          property('og:image:height', String(PICTURE_HEIGHT)),
          property('og:image:alt', pictureWords(picture)),
        ]
      : []),
  ];
}

/** The words in a picture, for those who do not see it. */
function pictureWords({ kicker, title, contest, site }: PagePicture): string {
  return [kicker, title, contest, site].join(' · ');
}
