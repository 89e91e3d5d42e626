import type { APIContext } from 'astro';
import { jsonFile } from '../../../outputs/open-data/open-data.ts';
import { JSON_TITLES } from '../../../outputs/open-data/open-data-files.ts';
import { schemaPath } from '../../../logic/paths.ts';
import { jsonSchema } from '../../../model/json-schema.ts';
import { OPEN_DATA_NAMES, type OpenDataName } from '../../../model/open-data.ts';

export const getStaticPaths = () => OPEN_DATA_NAMES.map((name) => ({ params: { name }, props: { name } }));

export const GET = ({ props: { name }, site }: APIContext<{ name: OpenDataName }>) => {
  const path = schemaPath(name);
  return jsonFile(jsonSchema(name, site ? new URL(path, site).href : path, JSON_TITLES[name].en));
};
