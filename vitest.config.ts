import { defineConfig } from 'vitest/config';

// See scripts/run-tool.ts.
const resolve = { preserveSymlinks: process.env['NODE_PRESERVE_SYMLINKS'] === '1' };

export default defineConfig({
  resolve,
  test: {
    reporters: ['default', './tests/summary-reporter.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{src,integrations,scripts}/**/*.test.ts'],
          maxWorkers: '100%',
          // What files import is loaded once for all.
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          // These drive a browser, on whatever machine: two at a time, and with patience.
          include: ['tests/browser/*.spec.ts'],
          maxWorkers: 2,
          // One browser and one server for all files, and what they import is loaded once.
          globalSetup: './tests/browser/start-browser.ts',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        resolve,
        test: {
          name: 'builds',
          // These build sites: one file at a time, and one site for those that need no other.
          include: ['tests/*.spec.ts'],
          globalSetup: './tests/build-tiny-site.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
