import type { TestProject } from 'vitest/node';
import { buildSite, type BuildResult } from './workspace.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the tiny edition, which the tests of builds share: they copy it before they change it. */
    tinySite: BuildResult;
  }
}

/** Where the tiny site will be, and who runs it: what the build for the other tests does not know. */
const SETTINGS = {
  SITE_URL: 'https://example.org',
  SECURITY_CONTACT: 'mailto:security@example.org',
  SITE_OPERATOR: '示例爱好者小组',
  ERROR_CONTACT: 'mailto:errors@example.org',
};

/** Builds the site of the tiny edition once for all tests of builds. */
export default function buildTinySite({ provide }: TestProject): void {
  provide('tinySite', buildSite('tests/fixtures/tiny-edition', 'tiny-edition', SETTINGS));
}
