import type { Language } from './language.ts';

/*
 * What differs by language, besides the words of the interface, which are in `src/i18n/`. A table for each trait: a browser
 * gets those that it needs.
 */

/** The locales by which numbers, days and spans of time are written. */
export const INTL: Record<Language, string> = { 'zh-CN': 'zh-CN', en: 'en-GB' };

/** How long the names of units of time are. */
export const UNIT_NAMES: Record<Language, 'long' | 'short'> = { 'zh-CN': 'short', en: 'long' };

/** How long the names of weekdays are beside a day. */
export const WEEKDAY_NAMES: Record<Language, 'narrow' | 'short'> = { 'zh-CN': 'narrow', en: 'short' };

/** What stands between a term and what is said of it. */
export const COLONS: Record<Language, string> = { 'zh-CN': '：', en: ': ' };

/** Brackets around what is said in passing, with the space before them. */
export const BRACKETS: Record<Language, (text: string) => string> = {
  'zh-CN': (text) => `（${text}）`,
  en: (text) => ` (${text})`,
};

/** The locales as Open Graph writes them. */
export const OPEN_GRAPH: Record<Language, string> = { 'zh-CN': 'zh_CN', en: 'en_GB' };

/** What the names of columns with a text in a language end in. They are published: they last. */
export const COLUMN_ENDINGS: Record<Language, string> = { 'zh-CN': 'zh', en: 'en' };
