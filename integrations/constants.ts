import type { EditionPlace } from '../src/logic/site-editions.ts';

/** The constants that Vite writes into the scripts of an edition at its place; `version` names the build. */
export function buildConstants({ base, home }: EditionPlace, version: string): Record<string, string> {
  return {
    EDITION_BASE: JSON.stringify(base),
    EDITION_HOME: JSON.stringify(home),
    SITE_VERSION: JSON.stringify(version),
  };
}
