import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { asChapter, handbookPath, handbookPlaces } from './handbook.ts';

describe('handbookPlaces', () => {
  const place = handbookPlaces(tinyCatalog, 'en');

  it.each([
    ['a clause', '/en/notice/#c-3.4', '#c-3.4'],
    ['a part of the notice', '/en/notice/#plan', '#notice-plan'],
    ['a topic', '/en/topics/orchards-01/', '#c-annex.1.1'],
    ['a place on the page of a track', '/en/tracks/orchards/#prizes', '#c-annex.1'],
    ['a page', '/en/schedule/', '#schedule'],
    ['a place on a page', '/en/corrections/#host', '#corrections-host'],
  ])('has %s', (_name, address, found) => {
    expect(place(address)).toBe(found);
  });

  it.each(['/en/glossary/', '/notice/#c-3.4', 'https://example.org/', 'tel:024'])('has no %s', (address) => {
    expect(place(address)).toBeUndefined();
  });
});

describe('asChapter', () => {
  const place = (address: string) => (address === '/dates/' ? '#dates' : undefined);
  const chapter = (html: string) => asChapter(html, 'awards', place);

  it('puts headings a level deeper', () => {
    expect(chapter('<h2>A</h2><h3 class="x">B</h3><header>C</header>')).toBe(
      '<h3>A</h3><h4 class="x">B</h4><header>C</header>',
    );
  });

  it('names ids after the chapter, wherever they are meant', () => {
    expect(chapter('<b id="a"></b><i id="b"></i><svg aria-labelledby="a b"></svg><a href="#a">')).toBe(
      '<b id="awards-a"></b><i id="awards-b"></i><svg aria-labelledby="awards-a awards-b"></svg><a href="#awards-a">',
    );
  });

  it('leaves clauses their ids, and places elsewhere theirs', () => {
    const html = '<div id="c-5.1"><a href="#c-5.1"></a><a href="#dates-end"></a></div>';
    expect(chapter(html)).toBe(html);
  });

  it('leads to places of the handbook, and elsewhere as before', () => {
    expect(chapter('<a href="/dates/"></a><a href="/else/"></a>')).toBe('<a href="#dates"></a><a href="/else/"></a>');
  });

  it('may stand in another chapter', () => {
    expect(asChapter(chapter('<h2 id="a"></h2><a href="#a"></a><a href="/dates/"></a>'), 'all', place)).toBe(
      '<h4 id="all-awards-a"></h4><a href="#all-awards-a"></a><a href="#dates"></a>',
    );
  });
});

describe('handbookPath', () => {
  it('names the edition and the language', () => {
    expect(handbookPath('orchard-2031', 'en')).toBe('/handbook/orchard-2031.en.pdf');
  });
});
