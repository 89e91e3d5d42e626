import { describe, expect, it } from 'vitest';
import { sharePictureSvg, type SharePicture, type Typeface } from './picture-layout.ts';

/** Chinese characters as wide as the size, all others half of it. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, character) => sum + (/[\u2018-\u201d\u2e80-\uffef]/.test(character) ? 1 : 0.5), 0);
/** A typeface that writes down what it would draw. */
const typeface: Typeface = {
  width: (text, { size }) => measure(text) * size,
  outline: (text, { size }, x, y) => `M${[x, y, size, encodeURIComponent(text)].map(String).join(' ')}`,
};

const picture: SharePicture = {
  language: 'zh-CN',
  title: '苹果园病虫害识别',
  kicker: '果园赛道 · 赛题1',
  contest: '2031年“数据要素×”大赛吉林分赛',
  site: '非官方参赛指南 / Unofficial entry guide',
  colour: '#0b6663',
  icon: '<path d="M0 0"/>',
};

const linesOf = (svg: string) =>
  [...svg.matchAll(/ d="M([^" ]+) ([^" ]+) ([^" ]+) ([^" ]+)"/g)].map(([, x, y, size, text]) => ({
    x: Number(x),
    y: Number(y),
    size: Number(size),
    text: decodeURIComponent(text ?? ''),
  }));
const titleOf = (title: string, language: SharePicture['language'] = 'zh-CN') =>
  linesOf(sharePictureSvg({ ...picture, title, language }, typeface)).slice(1, -2);

describe('sharePictureSvg', () => {
  it('is 1200 × 630 and says whose contest and whose site it is, each on one line', () => {
    const svg = sharePictureSvg(picture, typeface);
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630">/);
    expect(linesOf(svg).map(({ text }) => text)).toEqual([
      picture.kicker,
      picture.title,
      picture.contest,
      picture.site,
    ]);
  });

  it('has no text of the content in it, only outlines', () => {
    const svg = sharePictureSvg({ ...picture, title: '<script>&"' }, { ...typeface, outline: () => 'M0 0' });
    expect(svg).not.toMatch(/script|<text|&/);
  });

  it('sets a long title smaller, and cuts it off after three lines', () => {
    expect(titleOf(picture.title)).toMatchObject([{ size: 76 }]);
    const [long, endless] = [titleOf('整合汇聚数据信息，'.repeat(6)), titleOf('整合汇聚数据信息，'.repeat(30))];
    expect(long).toHaveLength(3);
    expect(long[0]?.size).toBeLessThan(76);
    expect(endless).toHaveLength(3);
    expect(endless[2]?.text).toMatch(/…$/);
    for (const { text, size } of [...long, ...endless]) expect(measure(text) * size).toBeLessThanOrEqual(1040);
  });

  it('keeps every line within the picture, also a contest with a very long name', () => {
    const svg = sharePictureSvg({ ...picture, contest: picture.contest.repeat(5) }, typeface);
    for (const { x, y, size, text } of linesOf(svg)) {
      expect(x + measure(text) * size).toBeLessThanOrEqual(1120.001);
      expect(y).toBeLessThan(620);
    }
  });
});
