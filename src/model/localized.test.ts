import { describe, expect, it } from 'vitest';
import { localizedText, plainText } from './localized.ts';

describe('plainText', () => {
  it.each(['报名', 'a', '第一段\n第二段', '<b>A & B</b>', '两 个'])('takes %j as it is', (text) => {
    expect(plainText.parse(text)).toBe(text);
  });

  it('refuses an empty text', () => {
    expect(() => plainText.parse('')).toThrow('must not be empty');
  });

  it.each([' 报名', '报名 ', '报名\n', '\t报名', '　报名', ' '])('refuses %j for its white space', (text) => {
    expect(() => plainText.parse(text)).toThrow('white space');
  });

  it.each([2031, true, null, new Date(0)])('asks for quotes instead of %j', (value) => {
    expect(() => plainText.parse(value)).toThrow('in quotes');
  });
});

describe('localizedText', () => {
  it('takes a text in both languages', () => {
    const text = { 'zh-CN': '报名', en: 'Registration' };
    expect(localizedText.parse(text)).toEqual(text);
  });

  it('takes null for English that is not written yet', () => {
    const text = { 'zh-CN': '报名', en: null };
    expect(localizedText.parse(text)).toEqual(text);
  });

  it('takes English that is left out as not written yet', () => {
    expect(localizedText.parse({ 'zh-CN': '报名' })).toEqual({ 'zh-CN': '报名', en: null });
  });

  it.each([
    ['Chinese that is null', { 'zh-CN': null, en: 'Registration' }],
    ['Chinese that is missing', { en: 'Registration' }],
    ['English that is empty', { 'zh-CN': '报名', en: '' }],
    ['a language that the site does not have', { 'zh-CN': '报名', en: null, fr: 'Inscription' }],
    ['another tag of Chinese', { zh: '报名', en: null }],
    ['a text without a language', '报名'],
  ])('refuses %s', (_, value) => {
    expect(localizedText.safeParse(value).success).toBe(false);
  });
});
