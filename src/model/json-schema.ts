import { z } from 'zod';
import { OPEN_DATA, type OpenDataName } from './open-data.ts';

/**
 * The JSON Schema (2020-12) of a published file, from the schema by which the content is checked.
 * `id` is its own address, `title` says what the file holds.
 */
export function jsonSchema(name: OpenDataName, id: string, title: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(OPEN_DATA[name]);
  return { $schema, $id: id, title, ...schema };
}
