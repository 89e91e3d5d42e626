import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentLoader } from './data/content-loader.ts';
import { contentFolder } from './data/editions.ts';
import { FOLDERS, LIST_FILES, RECORD_FILES, type Dataset } from './model/dataset.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from './model/language.ts';

/** A text with the language it is really in. */
const shownText = z.object({ text: z.string(), language: z.enum(LANGUAGES) });

const docsFields = docsSchema({
  extend: z.object({
    /** Steps of a line above the title that says where the page stands. */
    kicker: z.array(shownText.extend({ href: z.string().optional() })).optional(),
    isTitleHidden: z.boolean().optional(),
    /** Id of the track whose picture goes with the title. */
    track: z.string().optional(),
    /** Language of the title where it is not the page's. */
    titleLanguage: z.enum(LANGUAGES).optional(),
  }),
});
let madeDocsSchema: ReturnType<typeof docsFields> | undefined;

/** Starlight's pages. Those in the notice's own language have the root of the site, the others their language's folder. */
const docs = defineCollection({
  loader: glob({
    base: `${contentFolder}/docs`,
    pattern: `{${LANGUAGES.join(',')}}/**/*.md`,
    generateId: ({ entry }) =>
      entry
        .replace(new RegExp(`^${SOURCE_LANGUAGE}/`), '')
        .replace(/\.md$/, '')
        .replace(/(^|\/)index$/, ''),
  }),
  // Starlight asks for the schema on every page. Made once, it is the same: no page of ours has pictures in its fields.
  schema: (context) => (madeDocsSchema ??= docsFields(context)),
});

/** A file with one record, or with a list of them: a collection with one entry, `{ content }`. */
const file = <Schema extends z.ZodType>(schema: Schema) =>
  defineCollection({ loader: contentLoader, schema: z.object({ content: schema }) });

/** A folder of files with one record each: an entry for each. */
const folder = <Schema extends z.ZodType>({ schema }: { schema: Schema }) =>
  defineCollection({ loader: contentLoader, schema });

type Schemas = typeof RECORD_FILES & typeof LIST_FILES;
type Files = { [Name in keyof Schemas]: ReturnType<typeof file<z.ZodType<Dataset[Name]>>> };

const records = Object.entries(RECORD_FILES).map(([name, { schema }]) => [name, file(schema)]);
const lists = Object.entries(LIST_FILES).map(([name, { schema }]) => [name, file(z.array(schema))]);

/** A collection for each key of `Dataset`, and Starlight's. */
export const collections = {
  docs,
  ...(Object.fromEntries([...records, ...lists]) as Files),
  sections: folder(FOLDERS.sections),
  topics: folder(FOLDERS.topics),
};
