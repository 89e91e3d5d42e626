import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { headOf } from './components/shell/head.ts';
import { noticeParts } from './components/shell/notice-parts.ts';
import { getCatalog } from './data/catalog.ts';
import { currentLanguage } from './data/locale.ts';
import { uiStrings } from './data/ui-strings.ts';
import { localizedPath, paths, RESPONSIBILITY, unlocalizedPath } from './logic/paths.ts';

/** Writes what depends on the page into what Starlight knows of it: its head, the way home, its contents, what stands beside it. */
export const onRequest = defineRouteMiddleware(async ({ locals, url, site }) => {
  const route = locals.starlightRoute;
  const language = currentLanguage(locals);
  const catalog = await getCatalog();
  route.head = headOf(route, catalog, language, url, site);
  route.siteTitleHref = localizedPath(paths.home, language);
  if (unlocalizedPath(url.pathname) === paths.about) {
    const { title } = uiStrings(language).publisher;
    route.toc?.items.push({ depth: 2, slug: RESPONSIBILITY, text: title, children: [] });
  }
  route.sidebar = noticeParts(catalog, language, url.pathname);
  route.hasSidebar = false;
});
