import type { Language } from '../model/language.ts';
import type { Redirect } from '../model/redirect.ts';
import { localizedPath } from './paths.ts';

/** A redirect from one address of the site to another, both with their language. */
export interface LocalizedRedirect {
  language: Language;
  from: string;
  to: string;
}

/** Every redirect in each of the edition's languages: for the pages of the site, and for the configuration of a host. */
export function localizedRedirects(
  redirects: readonly Redirect[],
  languages: readonly Language[],
): LocalizedRedirect[] {
  return languages.flatMap((language) =>
    redirects.map(({ from, to }) => ({
      language,
      from: localizedPath(from, language),
      to: localizedPath(to, language),
    })),
  );
}
