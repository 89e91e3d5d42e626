import { describe, expect, it } from 'vitest';
import { localize } from './localize.ts';

describe('localize', () => {
  const translated = { 'zh-CN': '报名', en: 'Registration' };

  it('gives the text in the language asked for', () => {
    expect(localize(translated, 'zh-CN')).toEqual({ text: '报名', language: 'zh-CN' });
    expect(localize(translated, 'en')).toEqual({ text: 'Registration', language: 'en' });
  });

  it('gives the Chinese, and says so, where there is no translation', () => {
    const untranslated = { 'zh-CN': '报名', en: null };
    expect(localize(untranslated, 'en')).toEqual({ text: '报名', language: 'zh-CN' });
    expect(localize(untranslated, 'zh-CN')).toEqual({ text: '报名', language: 'zh-CN' });
  });
});
