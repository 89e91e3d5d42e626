import { expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import type { Topic } from '../../model/topic.ts';
import { createCatalog } from '../../logic/catalog.ts';
import { hasTopicPictures, pagePictures } from './page-pictures.ts';
import { paths } from '../../logic/paths.ts';

const words = () => ({
  site: { name: 'Guide' },
  track: { number: (number: number) => `Track ${String(number)}` },
  topic: { label: (number: number) => `Topic ${String(number)}` },
  share: { summary: (tracks: number, topics: number) => `${String(tracks)} ${String(topics)}` },
});
const first = tinyCatalog.topic('orchards-01');

/** The tiny edition with so many topics instead of its own. */
function withTopics(count: number) {
  const topics = Array.from({ length: count }, (_, at): Topic => ({ ...first, id: `t-${String(at)}`, number: at + 1 }));
  return createCatalog({ ...tinyCatalog, topics });
}

it('has a picture for each page that can be asked for', () => {
  for (const catalog of [tinyCatalog, withTopics(1000), withTopics(1001)]) {
    const pictures = pagePictures(catalog, 'en', words);
    const names = new Set(pictures.all().map(({ name }) => name));
    const pages = [
      paths.home,
      ...catalog.tracks.map(({ id }) => paths.track(id)),
      ...catalog.topics.map(({ id }) => paths.topic(id)),
    ];
    for (const page of pages) expect(names).toContain(pictures.of(page).name);
  }
});

it('draws the topics one by one up to a thousand; beyond, they have the picture of their track', () => {
  const [few, many] = [withTopics(1000), withTopics(1001)];
  expect([few, many].map(hasTopicPictures)).toEqual([true, false]);
  expect(pagePictures(few, 'en', words).of(paths.topic('t-7')).name).toBe('topics/t-7');
  expect(pagePictures(many, 'en', words).of(paths.topic('t-7')).name).toBe(`tracks/${first.track}`);
  expect(pagePictures(many, 'en', words).all()).toHaveLength(1 + many.tracks.length);
});
