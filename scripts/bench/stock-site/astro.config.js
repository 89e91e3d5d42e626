import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Starlight as it comes, with a sidebar that does not grow with the topics. */
export default defineConfig({
  site: process.env['SITE_URL'],
  integrations: [
    starlight({
      title: { 'zh-CN': '赛题', en: 'Topics' },
      defaultLocale: 'root',
      locales: { root: { label: '简体中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      sidebar: [{ label: '赛题', translations: { en: 'Topics' }, link: '/' }],
    }),
  ],
});
