import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { dataPackage } from './data-package.ts';

const NOBODY = { name: null, contact: null };
const words = { description: 'Unofficial.', licence: 'Ours: MIT.' };

describe('dataPackage', () => {
  it('is of the latest revision', () => {
    const { version } = dataPackage({ catalog: tinyCatalog, site: undefined }, NOBODY, words);
    expect(version).toBe(String(tinyCatalog.revisions[0]?.number));
  });

  it('has addresses of pages only where that of the site is known', () => {
    expect(JSON.stringify(dataPackage({ catalog: tinyCatalog, site: undefined }, NOBODY, words))).not.toMatch(
      /https?:/,
    );
    const known = dataPackage({ catalog: tinyCatalog, site: new URL('https://example.org') }, NOBODY, words);
    expect(known.homepage).toBe('https://example.org/data/');
    expect(known.sources).toEqual([{ title: tinyCatalog.edition.documentNumber, path: 'https://example.org/notice/' }]);
  });

  it('names its publisher where that is known', () => {
    const contributors = (name: string | null, contact: string | null) =>
      dataPackage({ catalog: tinyCatalog, site: undefined }, { name, contact }, words).contributors;
    const publisher = { title: '示例', role: 'publisher' };
    expect(contributors(null, 'mailto:errors@example.org')).toBeUndefined();
    expect(contributors('示例', null)).toEqual([publisher]);
    expect(contributors('示例', 'tel:+86-24-12345678')).toEqual([publisher]);
    expect(contributors('示例', 'mailto:errors@example.org')).toEqual([{ ...publisher, email: 'errors@example.org' }]);
    expect(contributors('示例', 'https://example.org/errors')).toEqual([
      { ...publisher, path: 'https://example.org/errors' },
    ]);
  });
});
