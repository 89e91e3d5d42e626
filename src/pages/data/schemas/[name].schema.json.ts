import { getCatalog } from '../../../data/catalog.ts';
import type { APIContext } from 'astro';
import { jsonFile } from '../../../outputs/open-data/json-text.ts';
import { schemaPath } from '../../../logic/file-paths.ts';
import { jsonSchema } from '../../../outputs/open-data/json-schema.ts';
import { openDataNames, type OpenDataName } from '../../../outputs/open-data/json-files.ts';

export const getStaticPaths = async () =>
  openDataNames(await getCatalog()).map((name) => ({ params: { name }, props: { name } }));

export const GET = async ({ props: { name }, site }: APIContext<{ name: OpenDataName }>) => {
  const path = schemaPath(name);
  return jsonFile(jsonSchema(name, site ? new URL(path, site).href : path, await getCatalog()));
};
