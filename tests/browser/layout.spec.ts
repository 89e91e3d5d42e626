import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COLOURED, measureColours, measureLayout, SEEN, SIZED, STEP } from './measure-layout.ts';
import { PAGES, PREFIXES } from './pages.ts';
import { renderEverything, useSite } from './use-site.ts';

/**
 * Compares what each kind of page looks like with what is committed in `layouts/`: as places and colours, not as pixels,
 * because no two machines have the same fonts. `UPDATE_LAYOUTS=1` writes those files anew.
 */
const FOLDER = 'tests/browser/layouts';
const isUpdate = process.env['UPDATE_LAYOUTS'] === '1';

const WIDTHS = [360, 768, 1440];
const THEMES = ['light', 'dark'];
/** During registration, whatever the clock says. */
const NOW = 'now=2026-07-01T12:00:00Z';
/** What islands add after the page was loaded. */
const ADDED = '[data-row=shared] td, topic-shortlist li .star';

interface Look {
  /** Places by language and width. */
  places: Record<string, string[]>;
  /** Colours by theme. */
  colours: Record<string, Record<string, string>>;
}

const { visit } = useSite();

async function lookOf(kind: keyof typeof PAGES): Promise<Look> {
  const look: Look = { places: {}, colours: {} };
  const path = PAGES[kind];
  const query = `${path.includes('?') ? '&' : '?'}${NOW}`;
  for (const [language, prefix] of Object.entries(PREFIXES)) {
    await visit(`${prefix}${path}${query}`, { reducedMotion: 'reduce' }, async (page) => {
      await settled(page, path.includes('?ids='));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        // The sidebar learns of the width with the next frame.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        look.places[`${language} ${String(width)}`] = await page.evaluate(measureLayout, {
          seen: SEEN,
          sized: SIZED,
          step: STEP,
        });
      }
      // The theme changes colours only, and the language does not change those.
      for (const theme of look.colours['dark'] ? [] : THEMES) {
        look.colours[theme] = await page.evaluate(measureColours, { coloured: COLOURED, theme });
      }
    });
  }
  return look;
}

async function settled(page: Page, isFilled: boolean): Promise<void> {
  // What is rarely used is defined when it is wanted.
  await page.waitForFunction(
    () => !document.querySelector(':is(header, main) :not(:defined, site-search, qr-code, notice-citation)'),
  );
  if (isFilled) await page.locator(ADDED).filter({ visible: true }).first().waitFor();
  await renderEverything(page);
}

/** What differs: places by more than a step, names, and colours at all. */
function differences(expected: Look, found: Look): string[] {
  const places = Object.entries(found.places).flatMap(([at, lines]) => {
    const before = expected.places[at] ?? [];
    return [
      ...lines.filter((line) => !before.some((other) => isClose(line, other))).map((line) => `${at}: new: ${line}`),
      ...before.filter((line) => !lines.some((other) => isClose(line, other))).map((line) => `${at}: gone: ${line}`),
    ];
  });
  const colours = Object.entries(found.colours).flatMap(([theme, all]) =>
    Object.entries(all)
      .filter(([selector, colour]) => expected.colours[theme]?.[selector] !== colour)
      .map(
        ([selector, colour]) => `${theme}: ${selector}: ${colour}, not ${String(expected.colours[theme]?.[selector])}`,
      ),
  );
  return [...places, ...colours];
}

function isClose(one: string, other: string): boolean {
  const [first, second] = [one, other].map((line) => /^(.*?) (-?\d+) (\d+)$/.exec(line));
  if (!first || !second) return one === other;
  return first[1] === second[1] && [2, 3].every((at) => Math.abs(Number(first[at]) - Number(second[at])) <= STEP);
}

describe('the look of', () => {
  it.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('%s is the committed one', async (kind) => {
    const file = `${FOLDER}/${kind}.json`;
    const look = await lookOf(kind);
    if (isUpdate) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, `${JSON.stringify(look, null, 1)}\n`);
    }
    if (!existsSync(file)) throw new Error(`${file} does not exist; UPDATE_LAYOUTS=1 writes it`);

    expect(differences(JSON.parse(readFileSync(file, 'utf8')) as Look, look)).toEqual([]);
  });
});
