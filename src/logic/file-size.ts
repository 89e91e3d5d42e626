import type { Language } from '../model/language.ts';

/** The size of a file as people write it, in whole kilobytes (of 1000 bytes) and never none. */
export function fileSize(bytes: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
    Math.max(1, bytes / 1000),
  );
}
