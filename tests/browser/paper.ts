import type { Page } from 'playwright-core';

/** What only works on a screen. */
const FRAME = [
  '.header-nav',
  '.bottom-bar',
  '.local-list',
  '.site-map',
  'theme-select',
  '.previous-next',
  '.search-button',
  '.language-links',
  'button',
  '.button',
  'main select',
  'input[type=search]',
];

/** Which of what only works on a screen would be printed. */
export async function printedControls(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const shown = await Promise.all(
    FRAME.map(async (selector) =>
      (await page.locator(selector).filter({ visible: true }).count()) > 0 ? selector : '',
    ),
  );
  return shown.filter(Boolean);
}

/**
 * What is wrong with a page on paper: what only works on a screen, what stays in its place there, what is closed, and room
 * that a frame would take.
 */
export async function paperFaults(page: Page): Promise<string[]> {
  const faults = await printedControls(page);
  // Engines that go by the window have the rules of a wide one on an upright sheet.
  await page.setViewportSize({ width: 1440, height: 900 });
  const frame = await page.evaluate(() => {
    const main = document.querySelector('h1')?.closest('.page');
    const header = document.querySelector('.header');
    if (!main || !header) return ['no frame'];
    return [
      `left edge ${String(main.getBoundingClientRect().left)}`,
      `padding ${getComputedStyle(main).paddingInlineStart}`,
      `header ${getComputedStyle(header).position}`,
    ];
  });
  const fixed = await page
    .locator('body *')
    .filter({ visible: true })
    .evaluateAll((elements: Element[]) =>
      elements
        .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
        .map((element) => `fixed ${element.outerHTML.slice(0, 60)}`),
    );
  const closed = await page
    .locator('main details:not([open])')
    .filter({ visible: true })
    .evaluateAll((all: Element[]) =>
      all
        .filter((each) => getComputedStyle(each, '::details-content').contentVisibility !== 'visible')
        .map((each) => `closed ${each.outerHTML.slice(0, 60)}`),
    );
  return [
    ...faults,
    ...fixed,
    ...closed,
    ...frame.filter((each) => !['left edge 0', 'padding 0px', 'header static'].includes(each)),
  ];
}
