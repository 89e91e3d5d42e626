import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolder } from '../../../data/editions.ts';
import { getCatalog } from '../../../data/catalog.ts';
import { topicFile } from '../../../logic/file-paths.ts';

/** The topics' files as editors wrote them. */
export const getStaticPaths = (async () => {
  const { topics } = await getCatalog();
  return topics.map((topic) => ({ params: { file: topicFile(topic).replace(/\.yaml$/, '') } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(join(contentFolder, `${params['file'] ?? ''}.yaml`), 'utf8'), {
    headers: { 'content-type': 'text/yaml; charset=utf-8' },
  });
