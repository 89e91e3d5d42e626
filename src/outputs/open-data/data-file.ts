import { z } from 'zod';
import type { Title } from '../../i18n/words.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { localizedPath } from '../../logic/paths.ts';
import { latestRevision } from '../../logic/revisions.ts';
import { ordinal, slug } from '../../model/ids.ts';
import { byLanguage, SOURCE_LANGUAGE } from '../../model/language.ts';

/** A published JSON file: what it holds in words, its shape, and what is in it. */
export interface DataFile<Schema extends z.ZodType = z.ZodType> {
  title: Title;
  schema: Schema;
  data: (catalog: Catalog) => z.infer<Schema>;
}

/** A published file, its data of the type of its schema. */
export function dataFile<Schema extends z.ZodType>(
  title: Title,
  schema: Schema,
  data: DataFile<Schema>['data'],
): DataFile<Schema> {
  return { title, schema, data };
}

/** What says of which edition and revision a file is. */
export const stampShape = {
  edition: slug.describe('Id of the edition of the contest.'),
  revision: ordinal.describe('Number of the revision of the content that the file is of; revisions.json lists them.'),
};

/** The edition and the newest revision of the content. */
export function stamp(catalog: Catalog): { edition: string; revision: number } {
  return { edition: catalog.edition.id, revision: latestRevision(catalog).number };
}

/** A published file with its stamp; `shape` and `part` are what it has beside it. */
export function stampedFile<Shape extends z.ZodRawShape>(
  title: Title,
  shape: Shape,
  part: (catalog: Catalog) => z.infer<z.ZodObject<Shape>>,
) {
  const schema = z.strictObject({ ...stampShape, ...shape });
  const data = (catalog: Catalog) => ({ ...stamp(catalog), ...part(catalog) }) as z.infer<typeof schema>;
  return { ...dataFile(title, schema, data), shape, part };
}

const path = z.string().regex(/^\//);

/** Shape of the addresses of a page. */
export const urlsSchema = z
  .strictObject({ ...byLanguage(() => path.optional()), [SOURCE_LANGUAGE]: path })
  .meta({ id: 'urls', description: 'Address of the page by language, from the root of the site.' });

/** The addresses of the page at a path without language, in the languages of the edition. */
export function urls({ edition }: Pick<Catalog, 'edition'>, of: string): z.infer<typeof urlsSchema> {
  const all = edition.languages.map((language) => [language, localizedPath(of, language)]);
  return Object.fromEntries(all) as z.infer<typeof urlsSchema>;
}
