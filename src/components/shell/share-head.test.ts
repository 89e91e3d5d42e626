import { describe, expect, it } from 'vitest';
import type { PagePicture } from '../../outputs/pictures/page-pictures.ts';
import { withCard } from './share-head.ts';

const picture: PagePicture = {
  language: 'en',
  name: 'topics/orchards-01',
  title: 'Recognising pests',
  kicker: 'Orchards · Topic 1',
  contest: 'Test Contest',
  site: 'Unofficial entry guide',
  colour: '--track-1',
  icon: 'apple',
};
const card = (site?: string) => {
  const head = withCard(
    [
      { tag: 'meta', attrs: { property: 'og:locale', content: 'en' }, content: '' },
      { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' }, content: '' },
    ],
    picture,
    site === undefined ? undefined : new URL(site),
  );
  return head.map(({ attrs }) => [
    attrs?.['property'] ?? attrs?.['name'] ?? attrs?.['rel'],
    attrs?.['content'] ?? attrs?.['href'],
  ]);
};

describe('the card of a shared page', () => {
  it('has the full address of its picture where that of the site is known', () => {
    const address = 'https://guide.example/og/en/topics/orchards-01.png';
    expect(card('https://guide.example')).toEqual([
      ['twitter:card', 'summary_large_image'],
      ['og:locale', 'en_GB'],
      ['image_src', address],
      ['og:image', address],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', 'Orchards · Topic 1 · Recognising pests · Test Contest · Unofficial entry guide'],
    ]);
  });

  it('has only a link to follow where it is not', () => {
    expect(card()).toEqual([
      ['og:locale', 'en_GB'],
      ['image_src', '/og/en/topics/orchards-01.png'],
    ]);
  });
});
