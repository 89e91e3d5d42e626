import type { APIContext } from 'astro';
import { getCatalog } from '../../../data/catalog.ts';
import { localize } from '../../../logic/localize.ts';
import { LANGUAGES, type Language } from '../../../model/language.ts';

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { language }, props: { language } }));

/** The title of each topic by its id, for lists that JavaScript makes. */
export const GET = async ({ props }: APIContext<{ language: Language }>) => {
  const { topics } = await getCatalog();
  return Response.json(Object.fromEntries(topics.map(({ id, title }) => [id, localize(title, props.language).text])));
};
