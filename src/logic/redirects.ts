import { LANGUAGES, type Language } from '../model/language.ts';
import type { Redirect } from '../model/redirect.ts';
import { localizedPath } from './paths.ts';

/** A redirect from one address of the site to another, both with their language. */
export interface LocalizedRedirect {
  language: Language;
  from: string;
  to: string;
}

/** Every redirect in every language: for the pages of the site, and for the configuration of a host. */
export function localizedRedirects(redirects: readonly Redirect[]): LocalizedRedirect[] {
  return LANGUAGES.flatMap((language) =>
    redirects.map(({ from, to }) => ({
      language,
      from: localizedPath(from, language),
      to: localizedPath(to, language),
    })),
  );
}
