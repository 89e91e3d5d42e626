import type { APIRoute } from 'astro';
import { getCatalog } from '../../data/catalog.ts';
import { jsonFile, openData } from '../../outputs/open-data/open-data.ts';

interface Props {
  data: unknown;
}

export const getStaticPaths = async () =>
  Object.entries(openData(await getCatalog())).map(([name, data]) => ({ params: { name }, props: { data } }));

export const GET: APIRoute<Props> = ({ props }) => jsonFile(props.data);
