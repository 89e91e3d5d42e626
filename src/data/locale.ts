import { hasPage } from '../logic/rooms.ts';
import type { SinglePage } from '../logic/pages.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import { getCatalog } from './catalog.ts';

/** The `[...locale]` parameter of each language of the edition: none for the notice's own. */
export async function localePaths() {
  const { languages } = (await getCatalog()).edition;
  return languages.map((language) => ({
    params: { locale: language === SOURCE_LANGUAGE ? undefined : language },
    props: { language },
  }));
}

/** Makes the paths of a page of which there is one, in every language; none where it would be empty. */
export function pathsOf(name: SinglePage) {
  return async () => (hasPage(await getCatalog(), name) ? localePaths() : []);
}

/** Paths of a route in every language, one for each item. */
export async function pathsForEach<T>(items: readonly T[], params: (item: T) => Record<string, string>) {
  return (await localePaths()).flatMap((locale) =>
    items.map((item) => ({
      params: { ...locale.params, ...params(item) },
      props: { ...locale.props, item },
    })),
  );
}

/** The language of the page that is being rendered. */
export function currentLanguage(locals: App.Locals): Language {
  return LANGUAGES.find((language) => language === locals.starlightRoute.lang) ?? SOURCE_LANGUAGE;
}
