import type { Page } from 'playwright-core';
import { COLOURED, measureColours, measureLayout, SEEN, SIZED, STEP } from './measure-layout.ts';
import { renderEverything } from './use-site.ts';

const WIDTHS = [360, 768, 1440];
const THEMES = ['light', 'dark'];
/** During registration, whatever the clock says. */
const NOW = 'now=2026-07-01T12:00:00Z';
/** What islands add after the page was loaded. */
const ADDED = '[data-row=brief] .clause-text, topic-shortlist li .star';

export interface Look {
  /** Places by language and width. */
  places: Record<string, string[]>;
  /** Colours by theme. */
  colours: Record<string, Record<string, string>>;
}

/** Takes down the look of a page in a language, which stands in the look's places and, the first time, its colours. */
export async function addLook(look: Look, page: Page, language: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // Scripts learn of the width with the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
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
}

/** The address of a page during registration, whatever the clock says. */
export function duringRegistration(path: string): string {
  const [page = '', fragment = ''] = path.split(/(?=#)/);
  return `${page}${page.includes('?') ? '&' : '?'}${NOW}${fragment}`;
}

/** Waits until scripts have come and done what they do to a page. */
export async function settled(page: Page, isFilled: boolean): Promise<void> {
  // What is rarely used is defined when it is wanted.
  await page.waitForFunction(
    () => !document.querySelector(':is(header, main) :not(:defined, site-search, qr-code, notice-citation)'),
  );
  if (isFilled) await page.locator(ADDED).filter({ visible: true }).first().waitFor();
  await renderEverything(page);
}

/** What differs of a look: places by more than a step, names, and colours at all. */
export function differences(expected: Look, found: Look): string[] {
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
