import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { builtEditions } from '../src/data/editions.ts';
import { handbookPath, type HandbookFile } from '../src/logic/handbook.ts';
import { dataPaths } from '../src/logic/file-paths.ts';
import { outFolder } from '../src/logic/settings.ts';
import { LANGUAGES } from '../src/model/language.ts';
import { launchBrowser } from './launch-browser.ts';
import { countPages } from './handbook/pdf.ts';
import { printHandbook } from './handbook/print.ts';
import { serveSite } from './deploy/site-server.ts';

/** `npm run handbook`: adds PDFs of each whole edition, one in each language, to the built site in `OUT_DIR` (dist). */
async function addHandbooks(out: string): Promise<void> {
  const site = await serveSite(out, 0);
  try {
    const browser = await launchBrowser();
    try {
      for (const { base, folder } of builtEditions)
        await addHandbook(browser, site.url + base, join(out, folder), base);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

/** Adds the PDFs of the edition that is served at `url`; its addresses in the site start with `base`. */
async function addHandbook(browser: Browser, url: string, folder: string, base: string): Promise<void> {
  const files: HandbookFile[] = [];
  const { id, revisions } = JSON.parse(await readFile(join(folder, dataPaths.edition), 'utf8')) as {
    id: string;
    revisions: [{ date: string }];
  };
  for (const language of LANGUAGES) {
    const pdf = await printHandbook(browser, url, language, revisions[0].date);
    const path = handbookPath(id, language);
    const file = { language, path: `${base}${path}`, pages: countPages(pdf), bytes: pdf.length };
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), pdf);
    files.push(file);
    console.log(`${join(folder, path)}: ${String(file.pages)} pages, ${String(file.bytes)} bytes`);
  }
  await writeFile(join(folder, dataPaths.handbook), `${JSON.stringify(files, null, 1)}\n`);
}

try {
  await addHandbooks(outFolder(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
