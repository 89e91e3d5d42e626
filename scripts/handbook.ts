import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { handbookPath, type HandbookFile } from '../src/logic/handbook.ts';
import { dataPaths } from '../src/logic/paths.ts';
import { LANGUAGES } from '../src/model/language.ts';
import { launchBrowser } from '../tests/launch-browser.ts';
import { countPages } from './handbook/pdf.ts';
import { printHandbook } from './handbook/print.ts';
import { serveSite } from './site-server.ts';

/** `npm run handbook`: adds a PDF of the whole edition in each language to the built site in `OUT_DIR` (dist). */
async function addHandbooks(folder: string): Promise<void> {
  const site = await serveSite(folder, 0);
  try {
    const browser = await launchBrowser();
    try {
      const files: HandbookFile[] = [];
      const { id, revisions } = JSON.parse(await readFile(join(folder, dataPaths.edition), 'utf8')) as {
        id: string;
        revisions: [{ date: string }];
      };
      for (const language of LANGUAGES) {
        const pdf = await printHandbook(browser, site.url, language, revisions[0].date);
        const file = { language, path: handbookPath(id, language), pages: countPages(pdf), bytes: pdf.length };
        await mkdir(dirname(join(folder, file.path)), { recursive: true });
        await writeFile(join(folder, file.path), pdf);
        files.push(file);
        console.log(`${join(folder, file.path)}: ${String(file.pages)} pages, ${String(file.bytes)} bytes`);
      }
      await writeFile(join(folder, dataPaths.handbook), `${JSON.stringify(files, null, 1)}\n`);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

try {
  await addHandbooks(process.env['OUT_DIR'] ?? 'dist');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
