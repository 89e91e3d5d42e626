import type { Language } from '../model/language.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** The words of the interface in one language: fixed strings, and functions for those with a number or a name in them. */
export type UiStrings = typeof zhCN;

const strings: Record<Language, UiStrings> = { 'zh-CN': zhCN, en };

/** The words of the interface in a language. */
export function uiStrings(language: Language): UiStrings {
  return strings[language];
}
