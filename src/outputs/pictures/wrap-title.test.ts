import { describe, expect, it } from 'vitest';
import { wrapTitle } from './wrap-title.ts';

/** Chinese characters as wide as the size, all others half of it. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, character) => sum + (/[\u2018-\u201d\u2e80-\uffef]/.test(character) ? 1 : 0.5), 0);

describe('wrap', () => {
  it('breaks Chinese between words, in lines as even as they can be', () => {
    expect(wrapTitle('面向交通运输领域的高质量数据集建设', 'zh-CN', 14, 3, measure)).toEqual([
      '面向交通运输领域的',
      '高质量数据集建设',
    ]);
  });

  it('keeps characters together that are a word which no dictionary has', () => {
    expect(wrapTitle('数据驱动与技术赋能赛事运营升级', 'zh-CN', 8, 3, measure)).toEqual([
      '数据驱动与技术',
      '赋能赛事运营升级',
    ]);
  });

  it('strands no character, and breaks where a reader pauses', () => {
    expect(wrapTitle('加强数据治理，打造行业高质量数据集、可信数据空间', 'zh-CN', 13.6, 3, measure)).toEqual([
      '加强数据治理，打造行业',
      '高质量数据集、可信数据空间',
    ]);
    expect(wrapTitle('深化数据融合，赋能品质电商与服务消费', 'zh-CN', 13.6, 3, measure)).toEqual([
      '深化数据融合，',
      '赋能品质电商与服务消费',
    ]);
  });

  it('needs more lines than there may be', () => {
    expect(wrapTitle('苹果园病虫害识别', 'zh-CN', 3, 2, measure)).toBeNull();
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    const title = '整合汇聚“三医”数据信息，构建“三医”协同发展（试点）';
    for (let limit = 4; limit < 26; limit += 1) {
      const lines = wrapTitle(title, 'zh-CN', limit, 20, measure) ?? [];
      expect(lines.join('')).toBe(title);
      for (const line of lines) expect(line).not.toMatch(/^[”，）]|[“（]$/);
    }
  });

  it('breaks English at spaces only, and keeps hyphened words whole', () => {
    expect(wrapTitle('Early warning of supply-chain risks in trade', 'en', 9, 3, measure)).toEqual([
      'Early warning',
      'of supply-chain',
      'risks in trade',
    ]);
  });

  it('breaks a word that is wider than a line', () => {
    expect(wrapTitle('abcdefghij', 'en', 2, 3, measure)?.every((line) => measure(line) <= 2)).toBe(true);
  });
});
