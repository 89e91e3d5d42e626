import type { Browser } from 'playwright-core';

/** The times that a visitor waits at each keystroke in the explorer, in ms. */
interface Typing {
  /** From the keystroke to the next picture on the screen: what the page is too busy for. */
  toNextFrame: number[];
  /** From the keystroke to the results that it brought; keystrokes that changed nothing have none. */
  toResults: number[];
  /** Tasks of more than 50 ms, for the keystroke or its results. */
  longTasks: number[];
}

/** The factor by which the visitor's machine is slower than this one. */
export const SLOWDOWN = 4;

const FIELD = 'topic-explorer [name=q]';

/** Time for the answer to one keystroke before the next, in ms: a quick typist's. */
const BETWEEN = 150;

/** The limit of the first answer, in ms: the search prepares its index for all topics. */
const FIRST_ANSWER = 180_000;

/** Types the beginning of the first topic's title into the explorer at an address. */
export async function typeInExplorer(browser: Browser, address: string, length: number): Promise<Typing> {
  const page = await browser.newPage();
  await page.goto(address);
  const query = (await page.locator('.topic-row .row-title').first().innerText()).trim().slice(0, length);
  await page.locator(FIELD).click();
  // The first query waits for the index, which is not what is measured.
  await page.keyboard.insertText(query.slice(0, 2));
  await page.waitForFunction(hasAnswered, undefined, { timeout: FIRST_ANSWER });
  await page.locator(FIELD).fill('');
  await page.evaluate(watch, FIELD);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  for (const character of query) {
    await page.keyboard.insertText(character);
    await page.waitForTimeout(BETWEEN);
  }
  await page.waitForTimeout(5 * BETWEEN);
  const typing = await page.evaluate(() => (window as unknown as { typing: Typing }).typing);
  await page.close();
  return typing;
}

/** In the page: true once the explorer has loaded what it searches. */
function hasAnswered(): boolean {
  const explorer = document.querySelector<HTMLElement>('topic-explorer');
  const { loading } = JSON.parse(explorer?.dataset['words'] ?? '{}') as { loading?: string };
  return explorer?.querySelector('.explorer-status')?.textContent !== loading;
}

/** In the page: notes for each input when the next frame and the next change of the results came. */
function watch(field: string): void {
  const typing: { toNextFrame: number[]; toResults: number[]; longTasks: number[] } = {
    toNextFrame: [],
    toResults: [],
    longTasks: [],
  };
  (window as unknown as { typing: typeof typing }).typing = typing;
  let waiting: number[] = [];
  /** Runs after the next frame is drawn. */
  const afterFrame = (run: () => void) => requestAnimationFrame(() => setTimeout(run));
  document.querySelector(field)?.addEventListener(
    'input',
    ({ timeStamp }) => {
      waiting.push(timeStamp);
      afterFrame(() => typing.toNextFrame.push(performance.now() - timeStamp));
    },
    true,
  );
  new PerformanceObserver((list) => {
    typing.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ entryTypes: ['longtask'] });
  const results = document.querySelector('.explorer-results');
  if (!results) return;
  new MutationObserver(() => {
    const answered = waiting;
    waiting = [];
    afterFrame(() => typing.toResults.push(...answered.map((timeStamp) => performance.now() - timeStamp)));
  }).observe(results, { subtree: true, childList: true, attributes: true });
}
