import type { APIRoute } from 'astro';
import { getCatalog } from '../data/catalog.ts';
import { getRelatedTo } from '../data/related.ts';
import { uiStrings } from '../i18n/index.ts';
import { twinFile } from '../logic/markdown-twin/twin.ts';
import { markdownTwins } from '../logic/markdown-twin/twins.ts';
import { createWriter } from '../logic/markdown-twin/writer.ts';
import { BASE } from '../logic/edition-base.ts';
import { localizedPath, markdownPath } from '../logic/paths.ts';
import { LANGUAGES } from '../model/language.ts';

interface Props {
  text: string;
}

/** Pages as Markdown, each beside the page. */
export async function getStaticPaths() {
  const catalog = await getCatalog();
  const relatedTo = await getRelatedTo();
  return LANGUAGES.flatMap((language) => {
    const writer = createWriter({ catalog, language, words: uiStrings(language), site: import.meta.env.SITE });
    return markdownTwins(writer, relatedTo).map((twin) => ({
      params: {
        twin: localizedPath(markdownPath(twin.path), language)
          .slice(BASE.length)
          .replace(/^\/|\.md$/g, ''),
      },
      props: { text: twinFile(writer, twin) },
    }));
  });
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
