import { availableParallelism } from 'node:os';
import type { APIRoute } from 'astro';
import { getCatalog } from '../../data/catalog.ts';
import { sharePicturePng } from '../../outputs/pictures/share-picture.ts';
import { uiStrings } from '../../data/ui-strings.ts';
import { pagePictures, type PagePicture } from '../../outputs/pictures/page-pictures.ts';

interface Props {
  png: Buffer;
}

/** Every picture, drawn before Astro asks for them one after the other: the renderer then uses every core. */
export async function getStaticPaths() {
  const catalog = await getCatalog();
  const waiting = catalog.edition.languages.flatMap((language) => pagePictures(catalog, language, uiStrings).all());
  const drawn: { params: { name: string }; props: Props }[] = [];
  const draw = async () => {
    for (let next: PagePicture | undefined; (next = waiting.pop());) {
      const name = `${next.language}/${next.name}`;
      drawn.push({ params: { name }, props: { png: await sharePicturePng(next) } });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, draw));
  return drawn;
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(new Uint8Array(props.png), { headers: { 'content-type': 'image/png' } });
