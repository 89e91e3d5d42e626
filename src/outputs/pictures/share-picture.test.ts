import { beforeEach, expect, it, vi } from 'vitest';
import type { PagePicture } from './page-pictures.ts';
import type * as SharePictures from './picture-layout.ts';
import { sharePictureSvg } from './picture-layout.ts';
import { sharePicturePng } from './share-picture.ts';

const kept = vi.hoisted(() => new Map<string, Buffer>());

vi.mock('node:fs/promises', () => ({
  mkdir: () => Promise.resolve(),
  readFile: (file: string) => {
    const found = kept.get(file);
    return found ? Promise.resolve(found) : Promise.reject(new Error(`no ${file}`));
  },
  writeFile: (file: string, content: Buffer) => Promise.resolve(kept.set(file, content)),
  rename: (from: string, to: string) => {
    kept.set(to, kept.get(from) ?? Buffer.alloc(0));
    return Promise.resolve(kept.delete(from));
  },
}));
// Tests load no style sheets.
vi.mock('./token-colours.ts', () => ({ tokenColour: () => '#0b6663' }));
vi.mock('./picture-layout.ts', async (original) => {
  const module = await original<typeof SharePictures>();
  return { ...module, sharePictureSvg: vi.fn(module.sharePictureSvg) };
});

const picture: PagePicture = {
  name: 'site',
  language: 'zh-CN',
  title: '苹果园病虫害识别',
  kicker: '果园赛道',
  contest: '数据要素大赛',
  site: '参赛指南',
  colour: '--act',
  icon: 'compass',
};

beforeEach(() => {
  kept.clear();
  vi.mocked(sharePictureSvg).mockClear();
});

it('lays out and draws a picture once', async () => {
  const drawn = await sharePicturePng(picture);
  expect(drawn.subarray(1, 4).toString()).toBe('PNG');
  expect(await sharePicturePng({ ...picture })).toEqual(drawn);
  expect(sharePictureSvg).toHaveBeenCalledTimes(1);
  expect(kept.size).toBe(1);
});

it.each([{ title: '港口调度' }, { kicker: '海运赛道' }, { language: 'en' as const }, { icon: 'ship' }])(
  'draws another for %j',
  async (change) => {
    await sharePicturePng(picture);
    await sharePicturePng({ ...picture, ...change });
    expect(sharePictureSvg).toHaveBeenCalledTimes(2);
    expect(kept.size).toBe(2);
  },
);
