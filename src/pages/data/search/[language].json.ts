import type { APIContext } from 'astro';
import { getCatalog } from '../../../data/catalog.ts';
import { createSearchIndex } from '../../../data/search-index.ts';
import { LANGUAGES, type Language } from '../../../model/language.ts';

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { language }, props: { language } }));

/** What the search fetches for a language; not indented, for every byte of it travels. */
export const GET = async ({ props }: APIContext<{ language: Language }>) =>
  Response.json(createSearchIndex(await getCatalog(), props.language));
