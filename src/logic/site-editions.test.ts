import { describe, expect, it } from 'vitest';
import { siteEditionsSchema } from '../model/site-editions.ts';
import { editionPlaces, homeRedirects } from './site-editions.ts';

const first = { content: 'content', folder: '' };
const second = { content: 'content-2031', folder: '2031' };
const years = { content: 2030, 'content-2031': 2031 };
const yearOf = ({ content }: { content: string }) => years[content as keyof typeof years];

describe('editionPlaces', () => {
  it('has the only edition at the root', () => {
    expect(editionPlaces([first], yearOf)).toEqual([{ ...first, base: '', home: '/', isCurrent: true }]);
  });

  it('leaves the first edition at the root when another becomes the current one, but for its home page', () => {
    expect(editionPlaces([second, first], yearOf)).toEqual([
      { ...second, base: '/2031', home: '/', isCurrent: true },
      { ...first, base: '', home: '/2030/', isCurrent: false },
    ]);
  });

  it('keeps the year of the edition at the root free for its home page', () => {
    expect(() => editionPlaces([{ ...second, folder: '2030' }, first], yearOf)).toThrow('The folder 2030');
  });
});

describe('homeRedirects', () => {
  it('leads from the home page at the root to that of the current edition, in every language', () => {
    const [current, earlier] = editionPlaces([second, first], yearOf);
    if (!current || !earlier) throw new Error('two editions have two places');
    expect(homeRedirects(earlier, current)).toEqual([
      { language: 'zh-CN', from: '/', to: '/2031/' },
      { language: 'en', from: '/en/', to: '/2031/en/' },
    ]);
    expect(homeRedirects(current, current)).toEqual([]);
  });
});

describe('the list of editions', () => {
  it.each([
    ['no edition at the root', [second]],
    ['two at the root', [first, { ...second, folder: '' }]],
    ['a folder twice', [first, second, { content: 'c', folder: '2031' }]],
    ['a content folder twice', [first, { ...second, content: 'content' }]],
    ['a folder that is no year', [first, { ...second, folder: 'en' }]],
    ['no edition', []],
  ])('does not have %s', (_, list) => {
    expect(siteEditionsSchema.safeParse([second, first]).success).toBe(true);
    expect(siteEditionsSchema.safeParse(list).success).toBe(false);
  });
});
