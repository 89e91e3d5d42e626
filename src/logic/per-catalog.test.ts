import { expect, it, vi } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import type { Language } from '../model/language.ts';
import { createCatalog, type Catalog } from './catalog.ts';
import { perCatalog, perLanguage } from './per-catalog.ts';

const other = createCatalog(tinyCatalog);

it('computes once for each catalog', () => {
  const compute = vi.fn((catalog: Catalog) => ({ catalog }));
  const once = perCatalog(compute);
  for (const catalog of [tinyCatalog, other, tinyCatalog, other]) expect(once(catalog).catalog).toBe(catalog);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('computes once for each catalog and language', () => {
  const compute = vi.fn((catalog: Catalog, language: Language) => ({ catalog, language }));
  const once = perLanguage(compute);
  for (const catalog of [tinyCatalog, other, tinyCatalog]) {
    for (const language of ['en', 'zh-CN', 'en'] as const) {
      expect(once(catalog, language)).toEqual({ catalog, language });
    }
  }
  expect(compute).toHaveBeenCalledTimes(4);
});
