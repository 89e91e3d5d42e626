import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { dataPackage } from './data-package.ts';

const words = { description: 'Unofficial.', licence: 'Ours: MIT.' };

describe('dataPackage', () => {
  it('is of the latest revision', () => {
    const { version } = dataPackage({ catalog: tinyCatalog, site: undefined }, words);
    expect(version).toBe(String(tinyCatalog.revisions[0]?.number));
  });

  it('has addresses of pages only where that of the site is known', () => {
    expect(JSON.stringify(dataPackage({ catalog: tinyCatalog, site: undefined }, words))).not.toMatch(/https?:/);
    const known = dataPackage({ catalog: tinyCatalog, site: new URL('https://example.org') }, words);
    expect(known.homepage).toBe('https://example.org/data/');
    expect(known.sources).toEqual([{ title: tinyCatalog.edition.documentNumber, path: 'https://example.org/notice/' }]);
  });
});
