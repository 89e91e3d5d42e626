import type { APIRoute } from 'astro';
import { getCatalog } from '../data/catalog.ts';
import { getRelatedTo } from '../data/related.ts';
import { uiStrings } from '../i18n/index.ts';
import { twinFile } from '../outputs/markdown/markdown-page.ts';
import { twinMakers, type MakeTwin, type RelatedTo } from '../outputs/markdown/markdown-pages.ts';
import { createWriter, type Writer } from '../outputs/markdown/writer.ts';
import { BASE } from '../logic/base-path.ts';
import { localizedPath, markdownPath } from '../logic/paths.ts';
import { LANGUAGES } from '../model/language.ts';

interface Props {
  writer: Writer;
  relatedTo: RelatedTo;
  make: MakeTwin;
}

/** Pages as Markdown, each beside the page. */
export async function getStaticPaths() {
  const catalog = await getCatalog();
  const relatedTo = await getRelatedTo();
  return LANGUAGES.flatMap((language) => {
    const writer = createWriter({ catalog, language, words: uiStrings(language), site: import.meta.env.SITE });
    return Array.from(twinMakers(catalog), ([path, make]) => ({
      params: {
        twin: localizedPath(markdownPath(path), language)
          .slice(BASE.length)
          .replace(/^\/|\.md$/g, ''),
      },
      props: { writer, relatedTo, make } satisfies Props,
    }));
  });
}

export const GET: APIRoute<Props> = ({ props: { writer, relatedTo, make } }) =>
  new Response(twinFile(writer, make(writer, relatedTo)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
