import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inlineScriptHashes } from '../../integrations/content-security-policy.ts';
import { knownScripts } from '../../integrations/inline-scripts.ts';
import { serveSite } from './site-server.ts';

describe('the server of a built site', () => {
  let folder = '';
  let builds = 0;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-server-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const [script = '', otherScript = ''] = knownScripts;
  const pageOf = (words: string) =>
    `<!doctype html><title>${words}</title><script>${words === 'second' ? otherScript : script}</script>`;

  function build(words: string): void {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), pageOf(words));
    writeFileSync(join(folder, '404.html'), `no ${words}`);
    writeFileSync(join(folder, 'service-worker.js'), '');
    builds += 1;
    utimesSync(join(folder, 'service-worker.js'), builds, builds);
  }

  it('serves on while the site is built anew, then the new one with its own policy', async () => {
    build('first');
    const { url, close } = await serveSite(folder, 0);
    try {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      const meanwhile = await fetch(`${url}/`);
      expect([meanwhile.status, await meanwhile.text()]).toEqual([404, 'no first']);
      build('second');
      const after = await fetch(`${url}/`);
      expect([after.status, await after.text()]).toEqual([200, pageOf('second')]);
      expect(after.headers.get('content-security-policy')).toContain(
        inlineScriptHashes(pageOf('second'), 'index.html')[0],
      );
      expect(await (await fetch(`${url}/nowhere/`)).text()).toBe('no second');
    } finally {
      await close();
    }
  });

  it('says what to do where there is no site', async () => {
    await expect(serveSite(folder, 0)).rejects.toThrow('run "npm run build" first');
  });
});
