import type { Language } from './language.ts';

/** What differs by language, besides the words of the interface, which are in `src/i18n/`. */
interface Traits {
  /** The locale by which numbers, days and spans of time are written. */
  intl: string;
  /** The locale as Open Graph writes it. */
  openGraph: string;
  /** What the names of columns with a text in it end in. They are published: they last. */
  columnEnding: string;
  /** What stands between the parts of a span of time, and how long the names of their units are. */
  spans: { joiner: string; units: 'long' | 'short' };
}

/** The languages with what differs between them. */
export const TRAITS: Record<Language, Traits> = {
  'zh-CN': {
    intl: 'zh-CN',
    openGraph: 'zh_CN',
    columnEnding: 'zh',
    spans: { joiner: '', units: 'short' },
  },
  en: {
    intl: 'en-GB',
    openGraph: 'en_GB',
    columnEnding: 'en',
    spans: { joiner: ' ', units: 'long' },
  },
};
