import { percentile } from './metrics.ts';

/** The categories of Lighthouse, scored from 0 to 100. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse's figures for a page. */
export interface PageFigures extends Record<(typeof CATEGORIES)[number], number> {
  /** Largest Contentful Paint, in ms. */
  lcp: number;
  /** Total Blocking Time, in ms. */
  tbt: number;
  /** Cumulative Layout Shift. */
  cls: number;
  requests: number;
  /** Everything that travelled, headers too. */
  bytes: number;
}

/** The median of each figure over so many runs of Lighthouse's mobile preset, in the browser that listens at a port. */
export async function medianFigures(address: string, port: number, runs: number): Promise<PageFigures> {
  const all: PageFigures[] = [];
  while (all.length < runs) all.push(await figuresOf(address, port));
  const median = (key: keyof PageFigures) =>
    percentile(
      all.map((figures) => figures[key]),
      0.5,
    );
  const [first] = all;
  if (!first) throw new Error('Lighthouse has to run once at least');
  const keys = Object.keys(first) as (keyof PageFigures)[];
  return Object.fromEntries(keys.map((key) => [key, median(key)])) as unknown as PageFigures;
}

async function figuresOf(address: string, port: number): Promise<PageFigures> {
  const { default: lighthouse } = await import('lighthouse').catch((cause: unknown) => {
    throw new Error('Lighthouse is not installed; run "npm ci --prefix scripts/bench" first', { cause });
  });
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`Lighthouse has no result for ${address}`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const value = (audit: string) => audits[audit]?.numericValue ?? NaN;
  const requests = audits['network-requests']?.details;
  const scores = CATEGORIES.map((name) => [name, Math.round(100 * (categories[name]?.score ?? NaN))] as const);
  return {
    ...(Object.fromEntries(scores) as Record<(typeof CATEGORIES)[number], number>),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    requests: requests?.type === 'table' ? requests.items.length : NaN,
    bytes: value('total-byte-weight'),
  };
}
