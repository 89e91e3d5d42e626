import type { Catalog } from '../../../src/logic/catalog.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { LocalizedText } from '../../../src/model/localized.ts';
import type { CheckInput } from './types.ts';

/** A field of the content, at any depth, or an element of a list. */
export interface Field {
  /** Path of the file from the content folder. */
  file: string;
  /** Id of the innermost record around it that has one, or else the name of the outermost field. */
  id: string;
  /** Ids and names of fields from the record of the file to it, e.g. `finance-04`, `brief`. */
  steps: readonly string[];
  /** Names of fields from the dataset to it; elements of a list have its path, e.g. `benefits.special.track`. */
  path: string;
  value: unknown;
  /** The clause that the innermost record around it comes from. */
  clause: string | undefined;
}

/** Every field of the content but those of drafts, which are not published, and of the list of what is published. */
export function contentFields(input: CheckInput): Field[] {
  const { catalog, dataset } = input;
  const before = known.get(catalog);
  const fields = before?.dataset === dataset ? before.fields : fieldsOf(input);
  known.set(catalog, { dataset, fields });
  return fields;
}

/** Most checks ask for the same; another content has another catalog, or at least another dataset. */
const known = new WeakMap<Catalog, { dataset: Dataset; fields: Field[] }>();

function fieldsOf({ dataset, paths, fileOf }: CheckInput): Field[] {
  const { drafts: _drafts, published: _published, ...published } = dataset;
  return Object.entries(published).flatMap(([path, records]) =>
    [records].flat().flatMap((value) => {
      const file = fileOf(value) || paths[path as keyof typeof paths];
      return withFieldsBelow({ file, id: '', steps: [textOf(value, 'id')], path, value, clause: undefined });
    }),
  );
}

function withFieldsBelow(field: Field): Field[] {
  const { id, steps, path, value } = field;
  if (!isObject(value) || 'zh-CN' in value) return [field];
  const isList = Array.isArray(value);
  const clause = textOf(value, 'clause') || field.clause;
  // An edition has one record of its own: its fields are found by their names.
  const own = path === 'edition' ? '' : textOf(value, 'id') || textOf(value, 'organization') || textOf(value, 'track');
  return [
    field,
    ...Object.entries(value).flatMap(([key, below]: [string, unknown]) =>
      withFieldsBelow({
        ...field,
        // An id itself, as that of a tag, is a field of what is around it.
        id: (key !== 'id' && own) || id || key.replace(/Clause$/, ''),
        // A record in a list is found by its id, not by its place.
        steps: [...steps, (isList && textOf(below, 'id')) || key],
        path: isList ? path : `${path}.${key}`,
        value: below,
        clause,
      }),
    ),
  ];
}

/** Whether a value is a text by language; aliases by language are lists, and no translations of each other. */
export function isLocalized(value: unknown): value is LocalizedText {
  return isObject(value) && 'zh-CN' in value && typeof value['zh-CN'] === 'string';
}

/** A field that is text; empty if there is none. */
function textOf(value: unknown, key: string): string {
  const text: unknown = isObject(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
  return typeof text === 'string' ? text : '';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
