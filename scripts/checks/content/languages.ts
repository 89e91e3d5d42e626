import type { Language } from '../../../src/model/localized.ts';
import type { Check } from '../../content/check.ts';
import type { Problem } from '../../content/problem.ts';

/** An edition that declares a language complete has every text in it. */
export const languages: Check = {
  name: 'languages',
  run: ({ dataset, paths, pages, fileOf }) => {
    const files = (key: string, record: unknown): string =>
      (typeof record === 'object' && record !== null && fileOf(record)) || paths[key as keyof typeof paths];
    const missing = dataset.edition.completeLanguages.flatMap((language) =>
      Object.entries(dataset).flatMap(([key, value]) =>
        (Array.isArray(value) ? value : [value]).flatMap((record: unknown) =>
          untranslated(record, language, []).map((path): Problem => ({
            file: files(key, record),
            id: [idOf(record), path].filter(Boolean).join(' '),
            found: `has no text in ${language}, which edition.yaml declares complete`,
            fix: `translate it, or take ${language} out of completeLanguages`,
          })),
        ),
      ),
    );
    const [first, ...others] = dataset.edition.completeLanguages;
    const names = (language: Language) =>
      pages.map(({ file }) => file).filter((file) => file.startsWith(`docs/${language}/`));
    const pagesMissing = others.flatMap((language) =>
      names(first ?? language)
        .map((file) => file.replace(`docs/${String(first)}/`, `docs/${language}/`))
        .filter((file) => !pages.some((page) => page.file === file))
        .map((file) => ({
          file,
          id: '',
          found: `the page is missing, and edition.yaml declares ${language} complete`,
          fix: `translate it, or take ${language} out of completeLanguages`,
        })),
    );
    return [...missing, ...pagesMissing];
  },
};

/** Paths of the localised texts below `value` that are null in `language`. */
function untranslated(value: unknown, language: Language, path: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh-CN' in value && 'en' in value) {
    return (value as Record<Language, unknown>)[language] === null ? [[...path, language].join('.')] : [];
  }
  return Object.entries(value).flatMap(([key, below]) => untranslated(below, language, [...path, key]));
}

function idOf(record: unknown): string {
  const id = (record as { id?: unknown }).id;
  return typeof id === 'string' ? id : '';
}
