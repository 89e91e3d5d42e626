import type { Page } from 'playwright-core';

/** What scripts add to a page to do something with. Everything else in it is to be read without them. */
const TOOLS = [
  'form',
  '.toolbar',
  '.registration-go',
  '[role=status]',
  'contest-clock',
  'calendar-subscription',
  'code-example',
  'qr-code',
  'topic-compare',
  'topic-explorer > :not(.explorer-results)',
  'topic-match',
  'topic-shortlist',
  '[data-needs-script]',
].join(', ');

/** Every text that can be read in the main part of a page, each once; those of tools left out. */
export function readableTexts(page: Page): Promise<string[]> {
  return page.evaluate((tools) => {
    const blocks = 'h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption, blockquote, summary, legend, label, pre';
    const texts = [...document.querySelectorAll(`main :is(${blocks})`)].flatMap((element) => {
      if (element.getClientRects().length === 0 || element.querySelector(blocks) || element.closest(tools)) return [];
      const copy = element.cloneNode(true) as Element;
      for (const extra of copy.querySelectorAll('button, noscript, script, [hidden], [role=status], topic-star'))
        extra.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    });
    return [...new Set(texts.filter(Boolean))];
  }, TOOLS);
}

/** The addresses that the links of a page's frame and main part lead to, as far as they can be seen. */
export function seenLinks(page: Page): Promise<string[]> {
  return page.evaluate((tools) => {
    const links = [...document.querySelectorAll('a[href]')];
    const seen = links.filter((link) => link.getClientRects().length > 0 && !link.closest(tools));
    return [...new Set(seen.map((link) => link.getAttribute('href') ?? ''))];
  }, TOOLS);
}

/** What a visitor sees and can use, but no script is there to answer; and boxes with nothing in them. */
export function deadParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Whether a script answers for the element: that of the custom element around it, or the one that fetches it. */
    const isServed = (element: Element | null): boolean => {
      if (!element) return false;
      if (!element.localName.includes('-')) return isServed(element.parentElement);
      const isFetched = element.matches('site-search, qr-code, notice-citation');
      return customElements.get(isFetched ? 'text-size' : element.localName) !== undefined;
    };
    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
    const sends = (element: Element) => element.closest('form')?.hasAttribute('action') ?? false;
    const controls = [
      ...[...document.querySelectorAll('button:enabled:not([popovertarget])')].filter((each) => !sends(each)),
      ...[...document.querySelectorAll('[type=search], [type=text]')].filter((each) => !sends(each)),
      ...document.querySelectorAll('select, textarea, [type=file], a:not([href])'),
      ...[...document.querySelectorAll('details')].filter(
        (each) => each.textContent.trim() === (each.querySelector('summary')?.textContent ?? '').trim(),
      ),
    ];
    const boxes = [...document.querySelectorAll('main :is(div, section, p, ul, ol, pre, figure, aside)')].filter(
      (element) => {
        if (element.textContent.trim() !== '' || element.querySelector('svg, img, input')) return false;
        const { borderTopWidth, backgroundColor } = getComputedStyle(element);
        return borderTopWidth !== '0px' || backgroundColor !== 'rgba(0, 0, 0, 0)';
      },
    );
    return [...controls.filter((each) => !isServed(each)), ...boxes]
      .filter(isSeen)
      .map((element) => element.outerHTML.slice(0, 150));
  });
}

/** What of `wanted` is not among `found`. */
export const lacking = (found: readonly string[], wanted: readonly string[]) =>
  wanted.filter((each) => !found.includes(each));

/** Faces that are fetched, and texts that would need one: a list of faces ends with one that every device has. */
const fontFaults = (page: Page) =>
  page.evaluate(() => [
    ...[...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes('url('))
      .map(({ cssText }) => `fetches a typeface: ${cssText}`),
    ...[...document.querySelectorAll('body, main, main :is(h1, p, code, .clause-text)')]
      .map((element) => getComputedStyle(element).fontFamily)
      .filter((family) => !/(?:^|, )(?:sans-serif|serif|monospace)$/.test(family)),
  ]);

/** What a page does not have, or has in vain, without its scripts: beside the same page with them. */
export async function lossesWithoutScripts(plain: Page, scripted: Page): Promise<string[]> {
  return [
    ...lacking(await readableTexts(plain), await readableTexts(scripted)),
    ...lacking(await seenLinks(plain), await seenLinks(scripted)),
    ...(await deadParts(plain)),
    ...(await fontFaults(plain)),
  ];
}
