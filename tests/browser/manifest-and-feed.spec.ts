import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { useSite } from './use-site.ts';

const { visit } = useSite();

describe('the manifest', () => {
  it.each(casesOf(['/', '/en/', '/topics/transport-08/'], 1))(
    'is one that Chromium can install from: %s',
    async (path) => {
      const faults = await visit(path, {}, async (page) => {
        const browser = await page.context().newCDPSession(page);
        const manifest = await browser.send('Page.getAppManifest');
        expect(manifest.url).toContain(path.startsWith('/en/') ? '/en/manifest' : '/manifest');
        expect(manifest.errors).toEqual([]);
        const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
        // Windows of tests keep nothing, as private ones do.
        expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
      });
      expect(faults).toEqual([]);
    },
  );
});

describe('the page of changes', () => {
  it('has the feed of its language, with an entry for each change', async () => {
    for (const prefix of ['', '/en']) {
      const faults = await visit(`${prefix}/changes/`, {}, async (page) => {
        const link = page.locator('main a[type="application/atom+xml"]');
        const [inHead, entries] = await link.evaluate(async (anchor: HTMLAnchorElement) => {
          const xml = await (await fetch(anchor.href)).text();
          const feed = new DOMParser().parseFromString(xml, 'application/xml');
          const targets = Array.from(feed.querySelectorAll('entry > link'), (each) => each.getAttribute('href') ?? '');
          const head = document.head.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
          return [head?.href === anchor.href, targets] as const;
        });
        expect(inHead).toBe(true);
        expect(entries.length).toBeGreaterThan(0);
        for (const target of entries) {
          expect(target.startsWith(`${prefix}/changes/#`)).toBe(true);
          expect(await page.locator(`[id="${target.split('#')[1] ?? ''}"]`).count()).toBe(1);
        }
      });
      expect(faults).toEqual([]);
    }
  });
});
