import { SOURCE_LANGUAGE } from '../../model/language.ts';
import { localizedPath } from '../../logic/paths.ts';
import type { DescriptionInput, Thing } from './types.ts';
import { noticeName } from '../../logic/notice-name.ts';

/**
 * A page with words of the notice: what it is based on and, in another language, of which page it is the translation.
 * The notice is no law, and the page not the notice. `path` is without the language.
 */
export function noticePage(path: string, { catalog, language, address }: DescriptionInput): Thing {
  const { edition } = catalog;
  const isTranslation = language !== SOURCE_LANGUAGE && edition.completeLanguages.includes(language);
  return {
    '@type': 'WebPage',
    inLanguage: language,
    isBasedOn: { '@type': 'CreativeWork', name: noticeName(catalog) },
    ...(isTranslation
      ? {
          translationOfWork: {
            '@id': address(localizedPath(path, SOURCE_LANGUAGE)),
            inLanguage: SOURCE_LANGUAGE,
          },
        }
      : {}),
  };
}
