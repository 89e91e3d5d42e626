import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from '../scripts/reproducible/differences.ts';
import { TINY_EDITION } from './fixtures/tiny-catalog.ts';
import { isAll } from './tier.ts';
import { buildSite, copyContent } from './workspace.ts';

const SETTINGS = {
  SITE_URL: 'https://contest.example',
  SECURITY_CONTACT: 'mailto:security@contest.example',
  SITE_OPERATOR: '示例爱好者小组',
  ERROR_CONTACT: 'https://contest.example/errors',
};

/** Where Astro keeps what it may use again of the builds of a content folder of this name. */
const CACHE = '.cache/tests-work-content-reproducible';

describe.runIf(isAll)('two builds of the same content', () => {
  it('are the same byte for byte, in other zones and folders, with and without a cache', () => {
    const content = copyContent('reproducible', TINY_EDITION);
    rmSync(CACHE, { recursive: true, force: true });
    const east = buildSite(content, 'reproducible-east', {
      ...SETTINGS,
      TZ: 'Pacific/Kiritimati',
      LANG: 'zh_CN.UTF-8',
    });
    const west = buildSite(content, 'reproducible/west', { ...SETTINGS, TZ: 'Pacific/Pago_Pago', LANG: 'C' });
    expect([east.status, west.status], `${east.output}${west.output}`).toEqual([0, 0]);
    const { files, different } = differences(east.site, west.site);
    expect(existsSync(CACHE)).toBe(true);
    expect(files).toBeGreaterThan(300);
    expect(different).toEqual([]);
    expect(readFileSync(`${east.site}.cdx.json`)).toEqual(readFileSync(`${west.site}.cdx.json`));

    // The comparison itself sees a byte.
    const page = join(west.site, 'index.html');
    writeFileSync(page, `${readFileSync(page, 'utf8')} `);
    expect(differences(east.site, west.site).different).toEqual(['index.html']);
  }, 300_000);
});
