import { describe, expect, it } from 'vitest';
import { isAll } from '../tier.ts';
import { faintBorders, smallFields, wideSelects } from './controls.ts';
import { PAGES } from './pages.ts';
import { PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

// With `npm test`, sweep.spec.ts looks at them.
describe.runIf(isAll).each(Object.entries(PAGES))('the controls of %s', (_name, path) => {
  it('are of 16 px on a phone, and no wider than it', async () => {
    await visit(path, { viewport: PHONE }, async (page) => {
      for (const size of ['', 'large']) {
        await page.evaluate((text) => {
          localStorage.setItem('text-size', text);
        }, size);
        await page.goto(`${site.url}${path}`);
        expect(await smallFields(page)).toEqual([]);
        expect(await wideSelects(page)).toBe(0);
      }
    });
  });

  it.each(['light', 'dark'] as const)('have borders that can be seen, %s', async (colorScheme) => {
    await visit(path, { viewport: PHONE, colorScheme }, async (page) => {
      await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, colorScheme);
      expect(await faintBorders(page)).toEqual([]);
    });
  });
});
