import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { isFirefox } from '../../scripts/launch-browser.ts';
import { isAll } from '../tier.ts';
import { faintBorders, smallFields, wideSelects } from './controls.ts';
import { addLook, differences, duringRegistration, settled, type Look } from './look.ts';
import { PAGES, PREFIXES } from './pages.ts';
import { paperFaults } from './paper.ts';
import { lossesWithoutScripts } from './reading.ts';
import { sizeFaults } from './sizes.ts';
import { styleFaults } from './style-faults.ts';
import { accessibilityFaults, DESKTOP, PHONE, useSite } from './use-site.ts';

/**
 * What `npm test` does in place of the sweeps of `npm run test:all` (pages, layout, controls, style-faults, print,
 * without-scripts, privacy): a page of each kind is opened once, in the languages by turns, and looked at in every way.
 */
const KINDS = (Object.keys(PAGES) as (keyof typeof PAGES)[]).map((kind, at) => {
  const language = Object.keys(PREFIXES)[at % 2] as keyof typeof PREFIXES;
  return { kind, language, path: `${PREFIXES[language]}${PAGES[kind]}` };
});

/** Kinds that between them have every colour. */
const DARK = ['home', 'topics', 'topic', 'match', 'comparison', 'notice', 'awards', 'schedule', 'eligibility', 'data'];

const site = useSite();

/** Opens a page, and waits until it is as visitors see it. */
async function open(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
  await page.goto(`${site.url}${duringRegistration(path)}`);
  await settled(page, path.includes('?ids='));
}

describe.skipIf(isAll || isFirefox)('a page of each kind', () => {
  let scripted: Page;
  let plain: Page;
  let faults: string[];

  beforeAll(async () => {
    ({ page: scripted, faults } = await site.open({ reducedMotion: 'reduce' }));
    ({ page: plain } = await site.open({ javaScriptEnabled: false }));
  });

  it.each(KINDS)(
    '$path: has no fault of access, size, layout, style, control, paper or without scripts',
    async (each) => {
      const { kind, language, path } = each;
      faults.length = 0;
      await open(scripted, path);
      await plain.goto(`${site.url}${duringRegistration(path)}`);
      expect(await accessibilityFaults(scripted, 'light')).toEqual([]);
      expect(await styleFaults(scripted)).toEqual([]);
      expect(await lossesWithoutScripts(plain, scripted)).toEqual([]);
      expect(await sizeFaults(scripted)).toEqual([]);

      await scripted.setViewportSize(PHONE);
      expect(await smallFields(scripted)).toEqual([]);
      expect(await wideSelects(scripted)).toBe(0);
      expect(await faintBorders(scripted)).toEqual([]);

      await scripted.setViewportSize(DESKTOP);
      await scripted.emulateMedia({ colorScheme: 'dark' });
      if (DARK.includes(kind)) expect(await accessibilityFaults(scripted, 'dark')).toEqual([]);
      expect(await faintBorders(scripted)).toEqual([]);

      const look: Look = { places: {}, colours: {} };
      await addLook(look, scripted, language);
      expect(differences(JSON.parse(readFileSync(`tests/browser/layouts/${kind}.json`, 'utf8')) as Look, look)).toEqual(
        [],
      );

      expect(await paperFaults(scripted)).toEqual([]);
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
