import { describe, expect, it } from 'vitest';
import { isAll } from '../tier.ts';
import { ALL_PATHS } from './pages.ts';
import { sizeFaults } from './sizes.ts';
import { accessibilityFaults, useSite } from './use-site.ts';

const { visit } = useSite();

// With `npm test`, sweep.spec.ts looks at a page of each kind.
describe.runIf(isAll).each(ALL_PATHS)('%s', (path) => {
  it('has no accessibility fault, error or foreign request, and fits and can be hit at every size', async () => {
    const faults = await visit(path, { colorScheme: 'light' }, async (page) => {
      expect(await accessibilityFaults(page, 'light')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityFaults(page, 'dark')).toEqual([]);
      expect(await sizeFaults(page)).toEqual([]);
    });
    expect(faults).toEqual([]);
  });
});
