import type { APIContext } from 'astro';
import { getCatalog } from '../../data/catalog.ts';
import { jsonFile } from '../../outputs/open-data/json-text.ts';
import { uiStrings } from '../../i18n/index.ts';
import { dataPackage } from '../../outputs/open-data/data-package.ts';
import { publisher } from '../../data/publisher.ts';
import { LANGUAGES } from '../../model/language.ts';

export const GET = async ({ site }: APIContext) => {
  const catalog = await getCatalog();
  const inEveryLanguage = (words: (language: (typeof LANGUAGES)[number]) => string) => LANGUAGES.map(words).join('\n');
  return jsonFile(
    dataPackage({ catalog, site }, publisher, {
      description: inEveryLanguage((language) => {
        const { site: words } = uiStrings(language);
        return `${words.unofficial} ${words.prevails}`;
      }),
      licence: inEveryLanguage((language) => uiStrings(language).openData.licence),
    }),
  );
};
