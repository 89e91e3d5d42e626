import type { APIContext } from 'astro';
import { getCatalog } from '../../../data/catalog.ts';
import { uiStrings } from '../../../i18n/index.ts';
import { CARDS_IN_FILE, explorerDataFiles, partOf } from '../../../logic/explorer-pages.ts';
import { packTopics } from '../../../logic/packed-topics.ts';
import type { ExplorerDataFile } from '../../../logic/paths.ts';
import { topicCardText, type FetchedCard } from '../../../logic/topic-card.ts';
import { topicFacets } from '../../../logic/topic-facets.ts';

export async function getStaticPaths() {
  const { topics } = await getCatalog();
  return explorerDataFiles(topics.length).map((file) => ({
    params: { file: file === 'topics' ? file : `${file.language}/${String(file.part)}` },
    props: { file },
  }));
}

/** What the explorer of an edition with further pages fetches; not indented, for every byte of it travels. */
export const GET = async ({ props: { file } }: APIContext<{ file: ExplorerDataFile }>) => {
  const catalog = await getCatalog();
  const { topics } = catalog;
  if (file === 'topics') {
    return Response.json(packTopics(topics.map((topic) => ({ id: topic.id, values: topicFacets(catalog, topic) }))));
  }
  const own = partOf(topics, file.part, CARDS_IN_FILE);
  const { label } = uiStrings(file.language).topic;
  const cards = own.map((topic): FetchedCard => ({
    ...topicCardText(catalog, topic, file.language),
    label: label(topic.number),
  }));
  return Response.json(cards);
};
