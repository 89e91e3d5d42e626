import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium, firefox, type Browser, type BrowserServer } from 'playwright-core';

/** Names and places of a Chromium that people install. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The bundled package's own flags make a single process of it, which dies when contexts come and go. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Names and places of a Firefox that people install. */
const FIREFOX_NAMES = ['firefox', 'firefox-esr'];
const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The program that a variable of the environment names. */
function named(variable: string): string | undefined {
  const path = process.env[variable];
  return path !== undefined && existsSync(path) ? path : undefined;
}

/** The first of these programs that is on the `PATH`, else at one of these places. */
function installed(names: readonly string[], places: readonly string[]): string | undefined {
  const onPath = names.flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  return [...onPath, ...places].find((path) => existsSync(path));
}

/** Whether the tests are to drive Firefox: `BROWSER=firefox`. */
export const isFirefox = process.env['BROWSER'] === 'firefox';

/** The Firefox at `FIREFOX_PATH`, else one that is installed. Rejects with an Error if there is none. */
async function launchFirefox(): Promise<Browser> {
  const path = named('FIREFOX_PATH') ?? installed(FIREFOX_NAMES, FIREFOX_PLACES);
  if (path === undefined) throw new Error('There is no Firefox. Install one, or name one with FIREFOX_PATH.');
  const executablePath = resolve('tests/firefox/firefox-without-media.mjs');
  return firefox.launch({ channel: 'moz-firefox', executablePath, env: { ...process.env, FIREFOX: path } });
}

/** The Chromium in an npm package; rejects where that is not installed: the compiler does not follow its name. */
async function bundled(name = '@sparticuz/chromium'): Promise<string> {
  const { default: found } = (await import(name)) as { default: { executablePath: () => Promise<string> } };
  return found.executablePath();
}

/**
 * A headless Chromium: the one at `CHROMIUM_PATH`, else the one in an npm package, else one that is installed; with
 * `BROWSER=firefox` a headless Firefox. `more` flags are for this Chromium alone. Rejects with an Error that says what to
 * install when none can be started.
 */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  if (isFirefox) return launchFirefox();
  return withChromium((executablePath) => chromium.launch({ executablePath, args: [...FLAGS, ...more] }));
}

/** The same Chromium, for several processes to connect to. */
export function launchBrowserServer(): Promise<BrowserServer> {
  return withChromium((executablePath) => chromium.launchServer({ executablePath, args: FLAGS, host: 'localhost' }));
}

/**
 * The package comes first because it has no windows: one that is installed takes five times its processor time for each
 * page, most of it for a window that nobody sees.
 */
async function withChromium<Started>(start: (executablePath: string) => Promise<Started>): Promise<Started> {
  const tried: string[] = [];
  let cause: unknown;
  for (const find of [() => named('CHROMIUM_PATH'), bundled, () => installed(NAMES, PLACES)]) {
    try {
      const executablePath = await find();
      if (executablePath === undefined) continue;
      tried.push(executablePath);
      return await start(executablePath);
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(
    `No browser could be started (tried ${tried.join(', ') || 'none'}). Install Chromium or Chrome ` +
      '(Debian and Ubuntu: apt-get install chromium), or name one with CHROMIUM_PATH.',
    { cause },
  );
}
