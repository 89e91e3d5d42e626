import type { LocalizedText } from '../../../src/model/localized.ts';
import { contentFields, isLocalized } from './content-fields.ts';
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
export function localizedTexts(input: CheckInput): PlacedText[] {
  return contentFields(input).flatMap(({ file, steps: [id, ...path], value }) =>
    isLocalized(value) ? [{ file, place: [id, path.join('.')].filter(Boolean).join(' '), value }] : [],
  );
}
