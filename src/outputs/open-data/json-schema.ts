import { z } from 'zod';
import { OPEN_DATA, type OpenDataName } from './json-files.ts';

/**
 * The JSON Schema (2020-12) of a published file, from the schema by which the content is checked.
 * `id` is its own address.
 */
export function jsonSchema(name: OpenDataName, id: string): Record<string, unknown> {
  const { title, schema: shape } = OPEN_DATA[name];
  const { $schema, ...schema } = z.toJSONSchema(shape);
  return { $schema, $id: id, title: title.en, ...schema };
}
