import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../model/language.ts';

/** The `[...locale]` parameter of each language: none for the notice's own. Astro wants an array of its own for each route. */
export function localePaths() {
  return LANGUAGES.map((language) => ({
    params: { locale: language === SOURCE_LANGUAGE ? undefined : language },
    props: { language },
  }));
}

/** Paths of a route in every language, one for each item. */
export function pathsForEach<T>(items: readonly T[], params: (item: T) => Record<string, string>) {
  return localePaths().flatMap((locale) =>
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
