import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { checkContent } from './scripts/content/check.ts';
import { formatProblems } from './scripts/content/problem.ts';
import { remarkPlainHtml } from './src/remark-plain-html.ts';
import { remarkSiteLinks } from './src/remark-site-links.ts';
import { contentFolder, place } from './src/editions.ts';
import { uiStrings } from './src/i18n/index.ts';
import { localize } from './src/logic/localize.ts';
import { LANGUAGES } from './src/model/language.ts';

// Astro only logs unreadable files and dangling references, and builds on. No site is built from content with a fault.
const { content, problems } = checkContent(contentFolder);
if (!content || problems.length > 0) {
  throw new Error(`The content has ${String(problems.length)} problems:\n\n${formatProblems(problems)}\n`);
}
const { edition } = content.dataset;

/** The style sheets, in the order in which later ones win. */
const STYLES = [
  'tokens',
  'base',
  'shell',
  'forms',
  'text',
  'cards',
  'tables',
  'notice',
  'home',
  'faq',
  'explorer',
  'overview',
  'materials',
  'schedule',
  'eligibility',
  'awards',
  'handbook',
  'share',
  'editions',
  'citation',
  'access',
  'print',
];

export default defineConfig({
  // Absolute addresses (canonical, hreflang, sitemap) need the address of the site.
  ...(process.env['SITE_URL'] ? { site: process.env['SITE_URL'] } : {}),
  base: `${place.base}/`,
  vite: {
    define: {
      'import.meta.env.EDITION_BASE': JSON.stringify(place.base),
      'import.meta.env.EDITION_HOME': JSON.stringify(place.home),
    },
  },
  outDir: process.env['OUT_DIR'] ?? 'dist',
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
    starlight({
      title: Object.fromEntries(
        LANGUAGES.map((language) => [language, uiStrings(language).site.title(localize(edition.name, language).text)]),
      ),
      defaultLocale: 'root',
      locales: { root: { label: '简体中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      routeMiddleware: './src/route-data.ts',
      // The middleware writes the sidebar of each page.
      sidebar: [{ label: '', link: '/' }],
      expressiveCode: false,
      disable404Route: true,
      credits: false,
      pagination: false,
      markdown: { processedDirs: [`./${contentFolder}/docs/`] },
      customCss: STYLES.map((name) => `./src/styles/${name}.css`),
      components: {
        Head: './src/components/shell/Head.astro',
        SiteTitle: './src/components/shell/SiteTitle.astro',
        PageTitle: './src/components/shell/PageTitle.astro',
        Banner: './src/components/shell/Banner.astro',
        Footer: './src/components/shell/Footer.astro',
        LanguageSelect: './src/components/shell/LanguageSelect.astro',
        ThemeSelect: './src/components/shell/ThemeSelect.astro',
        Search: './src/components/shell/Search.astro',
        FallbackContentNotice: './src/components/shell/FallbackContentNotice.astro',
      },
    }),
  ],
});
