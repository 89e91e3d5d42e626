import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import type { Mentioned } from '../i18n/edition-words.ts';
import { decode } from '../logic/decode.ts';
import { setting } from '../logic/settings.ts';
import { editionPlaces, type EditionPlace } from '../logic/site-editions.ts';
import { LIST_FILES, RECORD_FILES } from '../model/dataset.ts';
import { siteEditionsSchema, type SiteEdition } from '../model/site-editions.ts';

/** The file that lists the editions of the site, from the project's root. */
const LIST = setting(process.env, 'EDITIONS') ?? 'editions.yaml';

function readYaml(file: string): unknown {
  const decoded = decode(readFileSync(file));
  if ('found' in decoded) throw new Error(`${decoded.found}; save it as UTF-8`);
  return load(decoded.text);
}

/** Reads the `edition.yaml` of an edition. Throws an Error if the file is missing or invalid. */
export function readEdition({ content }: { content: string }) {
  const { path, schema } = RECORD_FILES.edition;
  return schema.parse(readYaml(join(content, path)));
}

/** What an edition has of what the words of the interface mention. Throws an Error if a file is invalid. */
export function mentioned({ content }: { content: string }): ReadonlySet<Mentioned> {
  const read = ({ path }: { path: string }) => {
    const file = join(content, path);
    return existsSync(file) ? (readYaml(file) ?? []) : [];
  };
  const has = {
    tracks: z
      .array(LIST_FILES.tracks.schema)
      .parse(read(LIST_FILES.tracks))
      .some(({ printed }) => printed),
    eligibility: z.array(z.unknown()).parse(read(LIST_FILES.questions)).length > 0,
    en: readEdition({ content }).languages.includes('en'),
  };
  return new Set((Object.keys(has) as Mentioned[]).filter((name) => has[name]));
}

/** The list of editions. Without it nothing can be done, so what is wrong with it ends the program. */
function readList(): SiteEdition[] {
  try {
    const { data, error } = siteEditionsSchema.safeParse(readYaml(LIST));
    if (error) throw new Error(z.prettifyError(error));
    return data;
  } catch (error) {
    process.stderr.write(`${LIST} ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** The year of an edition; 0 if its file is invalid, which the check of the content reports. */
function yearOf(edition: SiteEdition): number {
  try {
    return readEdition(edition).year;
  } catch {
    return 0;
  }
}

/** The editions of the site with their places, the current one first. */
export const editions: readonly EditionPlace[] = editionPlaces(readList(), yearOf);

/** The folder of the edition to build, from the project's root: `CONTENT_DIR`, or that of the current edition. */
export const contentFolder = setting(process.env, 'CONTENT_DIR') ?? editions[0]?.content ?? '';

/** The place of the edition to build; one that is not in the list has a site for itself. */
export const place: EditionPlace = editions.find(({ content }) => content === contentFolder) ?? {
  content: contentFolder,
  folder: '',
  base: '',
  home: '/',
  isCurrent: true,
};

/** The other editions of the site, the current one first; none for an edition with a site for itself. */
export const otherEditions: readonly EditionPlace[] = editions.includes(place)
  ? editions.filter((edition) => edition !== place)
  : [];

/** The editions that `npm run build` builds: all of them, or with `CONTENT_DIR` that one alone. */
export const builtEditions: readonly EditionPlace[] =
  setting(process.env, 'CONTENT_DIR') === null ? editions : [{ ...place, folder: '' }];
