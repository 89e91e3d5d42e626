import type { APIRoute } from 'astro';
import { getCatalog } from '../data/catalog.ts';
import { uiStrings } from '../i18n/index.ts';
import { fileList } from '../outputs/markdown/file-list.ts';
import { wholeEdition } from '../outputs/markdown/whole-edition.ts';
import { createWriter } from '../outputs/markdown/writer.ts';
import { BASE } from '../logic/base-path.ts';
import { localizedPath, textPaths } from '../logic/paths.ts';
import { LANGUAGES } from '../model/language.ts';
import { publisher } from '../data/publisher.ts';

interface Props {
  text: string;
}

/** What there is for programs that read, and the whole edition in each language, whose size the list gives. */
export async function getStaticPaths() {
  const catalog = await getCatalog();
  const editions = LANGUAGES.map((language) => {
    const writer = createWriter({ catalog, language, words: uiStrings(language), site: import.meta.env.SITE });
    const text = wholeEdition(writer, publisher);
    const kilobytes = Math.ceil(Buffer.byteLength(text) / 1000);
    return { writer, kilobytes, path: localizedPath(textPaths.whole, language), text };
  });
  return [{ path: textPaths.list, text: fileList(editions, publisher) }, ...editions].map(({ path, text }) => ({
    params: { file: path.slice(BASE.length).replace(/^\/|\.txt$/g, '') },
    props: { text },
  }));
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
