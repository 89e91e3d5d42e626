import type { Browser, Page } from 'playwright-core';
import { localizedPath, paths } from '../../src/logic/paths.ts';
import type { Language } from '../../src/model/language.ts';
import { datePdf, pagesOfPlaces } from './pdf.ts';

/** The number of prints after which moving page numbers are an error: once they are in, they should stay. */
const ATTEMPTS = 3;

const FOOTER = `<div style="display: flex; justify-content: space-between; width: 100%; margin: 0 15mm; font: 8pt sans-serif">
  <span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>
</div>`;

/**
 * Prints the handbook of a language from a served site, with bookmarks, and the page numbers in its contents. `day`,
 * YYYY-MM-DD, is the date that the file bears. Rejects with an Error where the site has no handbook.
 */
export async function printHandbook(browser: Browser, url: string, language: Language, day: string): Promise<Buffer> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const response = await page.goto(`${url}${localizedPath(paths.handbook, language)}`, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error('The site has no handbook; run "npm run build" again');
    await page.evaluate(prepare);
    return datePdf(await printWithNumbers(page), day);
  } finally {
    await context.close();
  }
}

/** In the page: its title is the document's, and no link leads to the machine that makes the file. */
function prepare(): void {
  document.title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    if (canonical) link.href = new URL(link.getAttribute('href') ?? '', canonical).href;
    else link.removeAttribute('href');
  }
}

/** The numbers of the pages are known only when they are printed; then they go into the contents. */
async function printWithNumbers(page: Page): Promise<Buffer> {
  let numbers = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const pdf = await page.pdf({
      format: 'A4',
      outline: true,
      tagged: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
      margin: { top: '16mm', right: '15mm', bottom: '18mm', left: '15mm' },
    });
    const places = [...pagesOfPlaces(pdf)];
    if (JSON.stringify(places) === numbers) return pdf;
    numbers = JSON.stringify(places);
    await page.evaluate((all) => {
      const pages = new Map(all);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.handbook-contents a')) {
        const number = pages.get(link.hash.slice(1));
        if (number !== undefined) link.dataset['page'] = String(number);
      }
    }, places);
  }
  throw new Error('The page numbers of the handbook do not settle; look at the contents of /handbook/ in print');
}
