import type { LocalizedText } from '../../../src/model/localized.ts';
import type { CheckInput } from './types.ts';

/** A localised text and where it stands. */
interface PlacedText {
  /** Path of the file from the content folder. */
  file: string;
  /** Id of the record and path of the text in it, e.g. `finance-04 brief`. */
  place: string;
  value: LocalizedText;
}

/** Every localised text of the content; those of drafts are not published. */
export function localizedTexts({ dataset: { drafts: _drafts, ...dataset }, paths, fileOf }: CheckInput): PlacedText[] {
  return Object.entries(dataset).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((record: unknown) => {
      const file = (isObject(record) && fileOf(record)) || paths[key as keyof typeof paths];
      return textsBelow(record, []).map(({ path, value: text }) => ({
        file,
        place: [idOf(record), path.join('.')].filter(Boolean).join(' '),
        value: text,
      }));
    }),
  );
}

function textsBelow(value: unknown, path: readonly string[]): { path: readonly string[]; value: LocalizedText }[] {
  if (!isObject(value)) return [];
  // Aliases by language are lists: they are not translations of each other.
  if ('zh-CN' in value) return typeof value['zh-CN'] === 'string' ? [{ path, value: value as LocalizedText }] : [];
  return Object.entries(value).flatMap(([key, below]) => {
    // A record in a list is found by its id, not by its place.
    const step = Array.isArray(value) ? idOf(below) || key : key;
    return textsBelow(below, [...path, step]);
  });
}

function idOf(record: unknown): string {
  const id = isObject(record) ? (record as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : '';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
