import type { APIContext } from 'astro';
import { getCatalog } from '../../../data/catalog.ts';
import { releaseOf } from '../../../outputs/release-data.ts';
import { LANGUAGES, type Language } from '../../../model/language.ts';

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { language }, props: { language } }));

/** What the site is now, for pages that are older. */
export const GET = async ({ props }: APIContext<{ language: Language }>) =>
  Response.json(releaseOf(await getCatalog(), props.language));
