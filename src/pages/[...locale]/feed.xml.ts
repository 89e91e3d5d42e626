import type { APIRoute } from 'astro';
import { getCatalog } from '../../data/catalog.ts';
import { localePaths } from '../../data/locale.ts';
import { uiStrings } from '../../data/ui-strings.ts';
import { changesFeed, FEED_TYPE } from '../../outputs/feeds/changes-feed.ts';
import { localize } from '../../logic/localize.ts';
import type { Language } from '../../model/language.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const { edition, revisions } = await getCatalog();
  const { site: names, changes } = uiStrings(language);
  const author = names.title(localize(edition.name, language).text);
  const feed = changesFeed({
    edition,
    revisions,
    language,
    address: (path) => (site ? new URL(path, site).href : path),
    words: { title: changes.feed(author), subtitle: changes.lead, author, entry: changes.number },
  });
  return new Response(feed, { headers: { 'content-type': `${FEED_TYPE}; charset=utf-8` } });
};
