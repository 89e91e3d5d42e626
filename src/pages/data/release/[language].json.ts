import type { APIContext } from 'astro';
import { getCatalog } from '../../../data/catalog.ts';
import { releaseOf } from '../../../outputs/release-data.ts';
import type { Language } from '../../../model/language.ts';

export async function getStaticPaths() {
  const { languages } = (await getCatalog()).edition;
  return languages.map((language) => ({ params: { language }, props: { language } }));
}

/** What the site is now, for pages that are older. */
export const GET = async ({ props }: APIContext<{ language: Language }>) =>
  Response.json(releaseOf(await getCatalog(), props.language));
