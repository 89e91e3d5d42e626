import type { EditionPlace } from '../src/logic/site-editions.ts';

/** What Vite writes into the scripts of an edition at its place, in a build that `version` names. */
export function buildConstants({ base, home }: EditionPlace, version: string): Record<string, string> {
  return {
    EDITION_BASE: JSON.stringify(base),
    EDITION_HOME: JSON.stringify(home),
    SITE_VERSION: JSON.stringify(version),
  };
}
