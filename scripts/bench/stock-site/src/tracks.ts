import { readFileSync } from 'node:fs';

/** The words of a page in its language. */
export interface StockPage {
  id: string;
  title: string;
  text: string;
}

/** A track with its topics. */
export interface StockTrack extends StockPage {
  topics: StockPage[];
}

/** The tracks in each language, as the benchmark wrote them beside the project. */
export const tracks = JSON.parse(readFileSync('tracks.json', 'utf8')) as Record<'zh-CN' | 'en', StockTrack[]>;

/** The first folder of each language's addresses. */
export const LOCALES = [
  { locale: undefined, language: 'zh-CN', prefix: '' },
  { locale: 'en', language: 'en', prefix: '/en' },
] as const;
