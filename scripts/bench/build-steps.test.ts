import { expect, it } from 'vitest';
import { buildSteps, renderingByKind } from './build-steps.ts';

const lines = [
  { at: 1, text: '07:00:00 [content] Syncing content' },
  { at: 3, text: '07:00:00 [build] Collecting build info...' },
  { at: 3.5, text: '07:00:00 [build] ✓ Completed in 973ms.' },
  { at: 6, text: ' generating static routes ' },
  { at: 7, text: '07:00:00   ├─ /topics/a/index.html (+5ms) ' },
  { at: 7, text: '07:00:00   ├─ /en/topics/a/index.html (+1.25s) ' },
  { at: 8, text: '07:00:00   ├─ /og/zh-CN/topics/a.png (+7ms) ' },
  { at: 8, text: '07:00:00   └─ /en/index.html (+2ms) ' },
  { at: 10, text: '07:00:00 ✓ Completed in 4.00s.' },
  { at: 15, text: '07:00:00 [starlight:pagefind] Building search index with Pagefind...' },
  { at: 21, text: '07:00:00 [starlight:pagefind] Finished building search index in 6s.' },
];

it('gives every second of a build to one step', () => {
  const steps = buildSteps({ lines, seconds: 28 });
  expect(steps.map(({ seconds }) => seconds)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(steps[3]?.name).toBe('rendering');
});

it('leaves out steps that a build does not have', () => {
  const without = lines.filter(({ text }) => !text.includes('Pagefind') && !text.includes('search index'));
  expect(buildSteps({ lines: without, seconds: 28 }).at(-1)).toEqual({ name: 'assets and sitemap', seconds: 18 });
});

it('adds rendering up by kind of file over the languages', () => {
  expect(renderingByKind({ lines, seconds: 28 }, ['en'])).toEqual([
    { name: 'lists of routes', seconds: expect.closeTo(4 - 1.264, 9) as number },
    { name: 'topics/*.html', seconds: 1.255 },
    { name: 'og/*.png', seconds: 0.007 },
    { name: 'index.html', seconds: 0.002 },
  ]);
});
