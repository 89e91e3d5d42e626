import { z } from 'zod';
import type { Catalog } from '../../logic/catalog.ts';
import { SOURCE_LANGUAGE } from '../../model/language.ts';
import { OPEN_DATA, type OpenDataName } from './json-files.ts';

/**
 * The JSON Schema (2020-12) of a published file, from the schema by which the content is checked.
 * `id` is its own address; its title is in English where the edition is.
 */
export function jsonSchema(
  name: OpenDataName,
  id: string,
  { edition }: Pick<Catalog, 'edition'>,
): Record<string, unknown> {
  const { title, schema: shape } = OPEN_DATA[name];
  const { $schema, ...schema } = z.toJSONSchema(shape);
  return { $schema, $id: id, title: title[edition.languages.includes('en') ? 'en' : SOURCE_LANGUAGE], ...schema };
}
