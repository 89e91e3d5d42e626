import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Names and places of a Chromium that people install. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The bundled package's own flags make a single process of it, which dies when contexts come and go. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

function installedBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env['CHROMIUM_PATH'] ?? '', ...onPath, ...PLACES].find((path) => path !== '' && existsSync(path));
}

/**
 * A headless Chromium: the one at `CHROMIUM_PATH`, else one that is installed, else the one in an npm package.
 * `more` flags are for it alone. Rejects with an Error that says what to install when none can be started.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const installed = installedBrowser();
  try {
    const executablePath = installed ?? (await bundled.executablePath());
    return await chromium.launch({ executablePath, args: [...FLAGS, ...more] });
  } catch (error) {
    throw new Error(
      `No browser could be started (tried ${installed ?? 'the one in the npm package'}). Install Chromium or Chrome ` +
        '(Debian and Ubuntu: apt-get install chromium), or name one with CHROMIUM_PATH.',
      { cause: error },
    );
  }
}
