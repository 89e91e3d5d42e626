import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAll } from '../tier.ts';
import { addLook, differences, duringRegistration, settled, type Look } from './look.ts';
import { PAGES, PREFIXES } from './pages.ts';
import { useSite } from './use-site.ts';

/**
 * Compares what each kind of page looks like with what is committed in `layouts/`: as places and colours, not as pixels,
 * because no two machines have the same fonts. `UPDATE_LAYOUTS=1` writes those files anew. With `npm test`, sweep.spec.ts
 * compares each kind in one language.
 */
const FOLDER = 'tests/browser/layouts';
const isUpdate = process.env['UPDATE_LAYOUTS'] === '1';

const { visit } = useSite();

async function lookOf(kind: keyof typeof PAGES): Promise<Look> {
  const look: Look = { places: {}, colours: {} };
  const path = PAGES[kind];
  for (const [language, prefix] of Object.entries(PREFIXES)) {
    await visit(duringRegistration(`${prefix}${path}`), { reducedMotion: 'reduce' }, async (page) => {
      await settled(page, path.includes('?ids='));
      await addLook(look, page, language);
    });
  }
  return look;
}

describe.runIf(isAll || isUpdate)('the look of', () => {
  it.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('%s is the committed one', async (kind) => {
    const file = `${FOLDER}/${kind}.json`;
    const look = await lookOf(kind);
    if (isUpdate) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, `${JSON.stringify(look, null, 1)}\n`);
    }
    if (!existsSync(file)) throw new Error(`${file} does not exist; UPDATE_LAYOUTS=1 writes it`);

    expect(differences(JSON.parse(readFileSync(file, 'utf8')) as Look, look)).toEqual([]);
  });
});
