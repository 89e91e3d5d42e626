import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Whether the linter refuses this import in this file. */
async function refuses(file: string, from: string): Promise<boolean> {
  const line = `import '${from}';\n`;
  const text = file.endsWith('.astro') ? `---\n${line}---\n` : line;
  const [result] = await eslint.lintText(text, { filePath: file });
  return result?.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports') ?? false;
}

describe('the import rules', () => {
  it.each([
    ['src/model/topic.ts', 'node:fs'],
    ['src/model/topic.ts', 'astro:content'],
    ['src/model/topic.ts', '../logic/catalog.ts'],
    ['src/logic/catalog.ts', 'node:fs'],
    ['src/logic/catalog.ts', 'astro:content'],
    ['src/logic/catalog.ts', '../i18n/index.ts'],
    ['src/logic/catalog.ts', '../data/catalog.ts'],
    ['src/data/catalog.ts', '../components/shell/Page.astro'],
    ['src/i18n/index.ts', '../data/catalog.ts'],
    ['src/islands/copy-link.client.ts', '../data/catalog.ts'],
    ['src/islands/copy-link.client.ts', '../i18n/index.ts'],
    ['src/components/shell/Page.astro', 'astro:content'],
    ['src/components/shell/Page.astro', '../../pages/index.astro'],
    ['src/pages/data/handbook.json.ts', 'astro:content'],
    ['src/outputs/script-data.ts', '../islands/parts/clock.ts'],
    ['src/outputs/feeds/calendar.ts', '../../components/shell/head.ts'],
    ['src/service-worker/worker.ts', '../data/catalog.ts'],
    ['src/components/shell/head.ts', '../../pages/robots.txt.ts'],
    ['integrations/finish-pages.ts', '../src/components/shell/head.ts'],
    ['integrations/finish-pages.ts', '../src/pages/robots.txt.ts'],
    ['scripts/handbook.ts', '../tests/workspace.ts'],
    ['scripts/bench/visit.ts', '../../tests/workspace.ts'],
    ['src/data/catalog.ts', '../../scripts/checks/content/run.ts'],
  ])('keep %s from importing %s', async (file, from) => {
    expect(await refuses(file, from)).toBe(true);
  });

  it.each([
    ['src/logic/catalog.ts', '../model/topic.ts'],
    ['src/data/catalog.ts', 'astro:content'],
    ['src/components/shell/Page.astro', '../../data/catalog.ts'],
    ['src/islands/copy-link.client.ts', '../logic/paths.ts'],
    ['src/outputs/script-data.ts', '../data/catalog.ts'],
    ['src/pages/[...locale]/awards.astro', '../../islands/support-filter.client.ts'],
    ['integrations/content.ts', '../scripts/checks/content/run.ts'],
    ['scripts/deploy/headers.ts', '../../integrations/content-security-policy.ts'],
    ['src/logic/catalog.test.ts', '../../tests/fixtures/tiny-catalog.ts'],
  ])('let %s import %s', async (file, from) => {
    expect(await refuses(file, from)).toBe(false);
  });
}, 60_000);
