import { expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { applicationOf } from './materials.ts';
import { outlineSource } from './outline-source.ts';

const WORDS = { title: '提纲', note: '', notStated: null, topic: '', source: '', original: '', separator: '' };

it('has the chapters of the application with their clause, its words and their points', () => {
  const application = applicationOf(tinyCatalog.materials);
  if (!application) throw new Error('the tiny edition has no application');
  const source = outlineSource(tinyCatalog, application, 'en', WORDS, 'Guide');
  expect(source.contest).toEqual({ text: '2031 Test Contest, Jilin Division', language: 'en' });
  expect(source.chapters.map(({ name, reference, points }) => [name.text, reference.text, points.length])).toEqual([
    ['States', 'Section 4(1)', 2],
  ]);
  expect(source.chapters[0]?.quote.map(({ language }) => language)).toEqual(['en']);
});
