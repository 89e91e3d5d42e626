import { describe, expect, it } from 'vitest';
import { casesOf, isAll } from '../tier.ts';
import { PAGES, PREFIXES } from './pages.ts';
import { deadParts, lacking, lossesWithoutScripts, readableTexts } from './reading.ts';
import { PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

/** Visits every kind of page in a language, and tells for each what `look` finds wrong. */
async function onEveryPage(prefix: string, look: (address: string) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  // With `npm test`, sweep.spec.ts reads a page of each kind, and scripts get lost on a few.
  for (const path of isAll ? Object.values(PAGES) : [PAGES.topics, PAGES.eligibility, PAGES['filled-shortlist']]) {
    for (const fault of await look(`${site.url}${prefix}${path}`)) faults.push(`${prefix}${path}: ${fault}`);
  }
  return faults;
}

/** Which scripts get lost, by the order in which a page asks for them: in each language others. */
const LOST: Record<string, (number: number) => boolean> = {
  '': () => true,
  '/en': (number) => number > 0,
};

describe.each(casesOf(Object.values(PREFIXES), 1))('on every page of %s/', (prefix) => {
  it('all is there to be read and followed, and nothing that does nothing, without JavaScript or with scripts lost', async () => {
    await visit('/', {}, async (scripted) => {
      await visit('/', { javaScriptEnabled: false }, async (plain) => {
        await visit('/', {}, async (broken) => {
          let asked = 0;
          const errors: Error[] = [];
          broken.on('pageerror', (error) => errors.push(error));
          await broken.route('**/_astro/*.js', (route) => (LOST[prefix]?.(asked++) ? route.abort() : route.continue()));
          const faults = await onEveryPage(prefix, async (address) => {
            asked = 0;
            await Promise.all([scripted.goto(address), plain.goto(address), broken.goto(address)]);
            expect(await plain.locator('main h1').count()).toBe(1);
            return [
              ...(await lossesWithoutScripts(plain, scripted)),
              // What a tool has to say where it has no script is said where that was lost too.
              ...lacking(await readableTexts(broken), await readableTexts(plain)),
              ...(await deadParts(broken)),
            ];
          });
          expect(faults).toEqual([]);
          expect(errors).toEqual([]);
        });
      });
    });
  });

  it('the bar of a phone leads to the main pages without JavaScript', async () => {
    await visit(`${prefix}/topics/`, { javaScriptEnabled: false, viewport: PHONE }, async (page) => {
      await page.locator(`.bottom-bar a[href="${prefix}/schedule/"]`).click();
      await page.waitForURL(`**${prefix}/schedule/`);
    });
  });
});
