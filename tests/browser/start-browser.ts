import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/deploy/site-server.ts';
import { isFirefox, launchBrowserServer } from '../../scripts/launch-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site that all browser tests share, without a slash at the end. */
    site: string;
    /** Where the browser listens that they share; null where each file starts its own. */
    browser: string | null;
  }
}

/** Serves `dist/` and starts a browser, once for all browser tests; Playwright shares no Firefox of the system. */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const [site, browser] = await Promise.all([serveSite('dist', 0), isFirefox ? null : launchBrowserServer()]);
  provide('site', site.url);
  provide('browser', browser?.wsEndpoint() ?? null);
  return async () => {
    await browser?.close();
    await site.close();
  };
}
