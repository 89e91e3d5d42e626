import type { APIContext } from 'astro';
import { getCatalog } from '../data/catalog.ts';
import { scriptData } from '../outputs/script-data.ts';
import { BASE } from '../logic/base-path.ts';

export async function getStaticPaths() {
  return scriptData(await getCatalog()).map(({ path, text }) => ({
    params: { data: path.slice(BASE.length + 1).replace(/\.json$/, '') },
    props: { text },
  }));
}

/** The data that scripts fetch. */
export const GET = ({ props: { text } }: APIContext<{ text: string }>) =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
