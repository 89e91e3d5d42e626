import type { APIRoute } from 'astro';
import { getTables } from '../../outputs/open-data/edition-tables.ts';

interface Props {
  csv: string;
}

export const getStaticPaths = async () =>
  (await getTables()).map(({ table, csv }) => ({ params: { name: table.name }, props: { csv } }));

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
