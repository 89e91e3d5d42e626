import { describe, expect, it } from 'vitest';
import { notoSans } from './typeface.ts';

const typeface = notoSans();
const width = (text: string, language: 'zh-CN' | 'en') => typeface.width(text, { size: 100, weight: 700, language });

describe('the typeface of the pictures', () => {
  it('sets Chinese characters as wide as they are high', () => {
    expect(width('辽宁，“', 'zh-CN')).toBe(400);
  });

  it('sets quotation marks narrowly between Latin letters', () => {
    expect(width('’', 'en')).toBeLessThan(40);
    expect(width('’', 'zh-CN')).toBe(100);
  });

  it('draws a line from its place on', () => {
    const outline = typeface.outline('数', { size: 100, weight: 400, language: 'zh-CN' }, 500, 300);
    const numbers = (outline.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(Math.min(...numbers)).toBeGreaterThan(200);
    expect(Math.max(...numbers)).toBeLessThan(600);
  });

  it('names a character that it cannot draw', () => {
    expect(() => width('🎉', 'en')).toThrow('cannot draw "🎉"');
  });
});
