import type { APIContext } from 'astro';
import { getCatalog } from '../../data/catalog.ts';
import { OPEN_DATA, openDataNames, type OpenDataName } from '../../outputs/open-data/json-files.ts';
import { jsonFile } from '../../outputs/open-data/json-text.ts';

export const getStaticPaths = async () =>
  openDataNames(await getCatalog()).map((name) => ({ params: { name }, props: { name } }));

export const GET = async ({ props: { name } }: APIContext<{ name: OpenDataName }>) =>
  jsonFile(OPEN_DATA[name].data(await getCatalog()));
