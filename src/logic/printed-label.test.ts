import { describe, expect, it } from 'vitest';
import { printedLabel } from './printed-label.ts';

describe('printedLabel', () => {
  it.each([
    ['五、', '5. '],
    ['十、', '10. '],
    ['十一、', '11. '],
    ['二十、', '20. '],
    ['（一）', '(1) '],
    ['（十二）', '(12) '],
    ['（九十九）', '(99) '],
    ['1.', '1. '],
    ['（1）', '(1) '],
  ])('prints %s as it stands in Chinese and as %j in English', (label, english) => {
    expect(printedLabel(label, 'zh-CN')).toBe(label);
    expect(printedLabel(label, 'en')).toBe(english);
  });

  it('parts a word from the title in Chinese and leaves it out in English', () => {
    expect(printedLabel('附件', 'zh-CN')).toBe('附件：');
    expect(printedLabel('附件', 'en')).toBe('');
  });

  it('takes a word with a number for a word', () => {
    expect(printedLabel('附件一', 'zh-CN')).toBe('附件一：');
    expect(printedLabel('附件一', 'en')).toBe('');
  });

  it.each([null, undefined, ''])('prints nothing for %j', (label) => {
    expect(printedLabel(label, 'zh-CN')).toBe('');
    expect(printedLabel(label, 'en')).toBe('');
  });
});
