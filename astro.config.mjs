// @ts-check
// Longer than other files, because Astro and Starlight take their settings as one.
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { soundContent, watchContent } from './integrations/content.ts';
import { buildConstants } from './integrations/constants.ts';
import { namedBodies, refuseWrongSettings } from './integrations/refuse-settings.ts';
import { finishPages } from './integrations/finish-pages.ts';
import { markdownVersions } from './integrations/markdown/markdown-versions.ts';
import { pastDates } from './scripts/checks/content/past-dates.ts';
import { formatProblems } from './src/data/read/problem.ts';
import { writeLicences } from './integrations/licences/write-licences.ts';
import { serviceWorker } from './integrations/service-worker.ts';
import { starlightParts } from './integrations/starlight-parts.ts';
import { remarkPlainHtml } from './integrations/remark-plain-html.ts';
import { remarkSiteLinks } from './integrations/remark-site-links.ts';
import { contentFolder, editions, place } from './src/data/editions.ts';
import { uiStrings } from './src/data/ui-strings.ts';
import { localize } from './src/logic/localize.ts';
import { isListed } from './src/logic/pages.ts';
import { isNotFoundPath, localizedPath, unlocalizedPath } from './src/logic/paths.ts';
import { midnight } from './src/logic/phase-spans.ts';
import { localizedRedirects } from './src/logic/redirects.ts';
import { outFolder, policyInPages, siteUrl } from './src/logic/settings.ts';
import { homeRedirects } from './src/logic/site-editions.ts';
import { SOURCE_LANGUAGE } from './src/model/language.ts';
import { versionOf } from './src/data/version.ts';

const content = soundContent(contentFolder);
refuseWrongSettings(process.env, namedBodies(content.dataset));
const site = siteUrl(process.env);
const { edition, revisions, redirects } = content.dataset;
const version = versionOf(contentFolder);

// What is built does not depend on the clock, so a date that lies ahead is told here, and refused by `check:content`.
const ahead = pastDates.run({ ...content, now: new Date() }, () => undefined);
if (ahead.length > 0) process.stderr.write(`${formatProblems(ahead)}\n`);

/** Addresses that lead elsewhere, from the edition's own root. */
const moved = new Set(
  [...localizedRedirects(redirects, edition.languages), ...homeRedirects(place, editions[0])].map(({ from }) => from),
);

/** Whether an address, from the edition's own root, is that of a page for searches. */
const isForSearches = (/** @type {string} */ path) =>
  isListed(unlocalizedPath(path)) && !isNotFoundPath(path) && !moved.has(path);

/** The languages by the first folder of their addresses. */
const LOCALES = Object.fromEntries(
  edition.languages.map((lang) => [
    lang === SOURCE_LANGUAGE ? 'root' : lang,
    { label: uiStrings(lang).languageName, lang },
  ]),
);

/** The style sheets, in the order in which later ones win. */
const STYLES = [
  'tokens',
  'base',
  'content',
  'frame',
  'shell',
  'forms',
  'text',
  'cards',
  'tables',
  'notice',
  'topic',
  'home',
  'faq',
  'explorer',
  'match',
  'shortlist',
  'overview',
  'organizations',
  'glossary',
  'materials',
  'schedule',
  'eligibility',
  'awards',
  'handbook',
  'share',
  'editions',
  'citation',
  'data',
  'scripting',
  'access',
  'print',
];

export default defineConfig({
  // Absolute addresses (canonical, hreflang, sitemap) need the address of the site.
  ...(site === null ? {} : { site }),
  base: `${place.base}/`,
  vite: {
    // See scripts/run-tool.ts.
    resolve: { preserveSymlinks: process.env['NODE_PRESERVE_SYMLINKS'] === '1' },
    plugins: [starlightParts()],
    build: {
      // One file of the small parts that every page's script shares, not one each; nothing is fetched ahead.
      modulePreload: false,
      // Scripts are files, however small: the policy lets none run that stands in a page. Empty ones are left out.
      assetsInlineLimit: (file, content) => (file.endsWith('.js') && content.toString().trim() ? false : undefined),
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                test: /src\/(islands\/(page\.client|registration-facts\.client|parts\/(find-part|kept-text|copy-text|shortlist-store|clock|page-language))|logic\/(registration-state|dates|countdown|fill-in)|model\/language-traits)\.ts|preload-helper|rolldown/,
              },
              // And one of those that the tools share.
              {
                name: 'tools',
                test: /src\/(logic\/(arrived-text|read-parameters|shared-topics|file-paths)|model\/language|islands\/parts\/(undo-note|write-address|track-limit-store|copy-anywhere|arrow-keys))\.ts/,
              },
            ],
          },
        },
      },
    },
    define: buildConstants(place, version),
  },
  // Starlight's own fetches what a pointer passes over; the browser's rules in the head do that by themselves.
  prefetch: false,
  outDir: outFolder(process.env),
  // Each edition has its own cache: Astro would take the same file in two folders for a clash.
  cacheDir: `.cache/${contentFolder.replace(/[^a-z0-9]+/gi, '-')}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkCjkFriendly, remarkPlainHtml, [remarkSiteLinks, place.base]],
    }),
  },
  integrations: [
    watchContent(contentFolder),
    // Starlight's own would list pages that ask searches to leave them out, and tell no time.
    sitemap({
      i18n: {
        defaultLocale: 'root',
        locales: Object.fromEntries(Object.entries(LOCALES).map(([folder, { lang }]) => [folder, lang])),
      },
      filter: (page) => isForSearches(new URL(page).pathname.slice(place.base.length)),
      serialize: ({ url, links = [] }) => {
        const path = unlocalizedPath(new URL(url).pathname.slice(place.base.length));
        const original = new URL(localizedPath(path, SOURCE_LANGUAGE, place.base), url).href;
        return {
          url,
          links: [...links, { lang: 'x-default', url: original }],
          ...(revisions[0] ? { lastmod: midnight(revisions[0].date, edition.timeZone) } : {}),
        };
      },
    }),
    starlight({
      title: Object.fromEntries(
        edition.languages.map((language) => [
          language,
          uiStrings(language).site.title(localize(edition.name, language).text),
        ]),
      ),
      defaultLocale: 'root',
      locales: LOCALES,
      routeMiddleware: './src/route-data.ts',
      // There is none; the middleware writes the parts of the notice beside its pages.
      sidebar: [{ label: '', link: '/' }],
      expressiveCode: false,
      disable404Route: true,
      credits: false,
      pagination: false,
      markdown: { processedDirs: [`./${contentFolder}/docs/`] },
      customCss: STYLES.map((name) => `./src/styles/${name}.css`),
      components: {
        PageFrame: './src/components/shell/PageFrame.astro',
        Header: './src/components/shell/Header.astro',
        TwoColumnContent: './src/components/shell/PageColumns.astro',
        ThemeProvider: './src/components/shell/ThemeProvider.astro',
        MarkdownContent: './src/components/shell/MarkdownContent.astro',
        PageTitle: './src/components/shell/PageTitle.astro',
        Banner: './src/components/shell/Banner.astro',
        Footer: './src/components/shell/PageEnd.astro',
        FallbackContentNotice: './src/components/shell/FallbackContentNotice.astro',
      },
    }),
    markdownVersions({ catalog: content.catalog, place, site, isListed: isForSearches }),
    finishPages(place.base, policyInPages(process.env)),
    writeLicences(),
    serviceWorker(place, version, content.catalog),
  ],
});
