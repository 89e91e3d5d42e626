import type { APIContext } from 'astro';
import { getCatalog } from '../../data/catalog.ts';
import { jsonFile } from '../../outputs/open-data/json-text.ts';
import { uiStrings } from '../../data/ui-strings.ts';
import { dataPackage } from '../../outputs/open-data/data-package.ts';
import { publisher } from '../../data/publisher.ts';
import type { Language } from '../../model/language.ts';

export const GET = async ({ site }: APIContext) => {
  const catalog = await getCatalog();
  const inEveryLanguage = (words: (language: Language) => string) => catalog.edition.languages.map(words).join('\n');
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
