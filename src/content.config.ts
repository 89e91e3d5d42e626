import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { contentFolder } from './data/editions.ts';
import { FOLDERS, LIST_FILES, RECORD_FILES } from './model/dataset.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from './model/language.ts';
import { pageFieldsSchema } from './model/page.ts';

type Schema = z.ZodType;

/** A text with the language it is really in. */
const shownText = z.object({ text: z.string(), language: z.enum(LANGUAGES) });

/** One file with one record: a collection with a single entry, `{ record }`. */
const recordFile = <S extends Schema>({ path, schema }: { path: string; schema: S }) =>
  defineCollection({
    loader: file(`${contentFolder}/${path}`, { parser: (text) => [{ id: '0', record: load(text) }] }),
    schema: z.object({ record: schema }),
  });

/** One file with a list: an entry `{ record }` for each, its place in the list as id. */
const listFile = <S extends Schema>({ path, schema }: { path: string; schema: S }) =>
  defineCollection({
    loader: file(`${contentFolder}/${path}`, {
      parser: (text) => ((load(text) ?? []) as unknown[]).map((record, at) => ({ id: String(at), record })),
    }),
    schema: z.object({ record: schema }),
  });

/** A folder of files with one record each. */
const folder = <S extends Schema>({ path, schema }: { path: string; schema: S }) =>
  defineCollection({ loader: glob({ base: `${contentFolder}/${path}`, pattern: '**/*.yaml' }), schema });

const docsFields = docsSchema({
  extend: z.object({
    /** Steps of a line above the title that says where the page stands. */
    kicker: z.array(shownText).optional(),
    /** Id of the track whose picture goes with the title. */
    track: z.string().optional(),
    /** Language of the title where it is not the page's. */
    titleLanguage: z.enum(LANGUAGES).optional(),
  }),
});
let madeDocsSchema: ReturnType<typeof docsFields> | undefined;

const markdownPages = glob({
  base: `${contentFolder}/docs`,
  pattern: `{${LANGUAGES.join(',')}}/**/*.md`,
  generateId: ({ entry }) =>
    entry
      .replace(new RegExp(`^${SOURCE_LANGUAGE}/`), '')
      .replace(/\.md$/, '')
      .replace(/(^|\/)index$/, ''),
});

/**
 * Starlight's pages. Those in the notice's own language have the root of the site, the others their language's folder.
 * What stands in a file has the fields of a page of ours; the schema is for the site's own pages, too.
 */
const docs = defineCollection({
  loader: {
    ...markdownPages,
    load: (context) =>
      markdownPages.load({
        ...context,
        parseData: (entry) => {
          pageFieldsSchema.parse(entry.data);
          return context.parseData(entry);
        },
      }),
  },
  // Starlight asks for the schema on every page. Made once, it is the same: no page of ours has pictures in its fields.
  schema: (context) => (madeDocsSchema ??= docsFields(context)),
});

export const collections = {
  docs,
  edition: recordFile(RECORD_FILES.edition),
  awards: recordFile(RECORD_FILES.awards),
  benefits: recordFile(RECORD_FILES.benefits),
  materials: recordFile(RECORD_FILES.materials),
  organizations: listFile(LIST_FILES.organizations),
  roles: listFile(LIST_FILES.roles),
  tracks: listFile(LIST_FILES.tracks),
  phases: listFile(LIST_FILES.phases),
  contacts: listFile(LIST_FILES.contacts),
  rules: listFile(LIST_FILES.rules),
  questions: listFile(LIST_FILES.questions),
  parameters: listFile(LIST_FILES.parameters),
  eligibilityRules: listFile(LIST_FILES.eligibilityRules),
  reminders: listFile(LIST_FILES.reminders),
  eligibilityCases: listFile(LIST_FILES.eligibilityCases),
  faq: listFile(LIST_FILES.faq),
  corrections: listFile(LIST_FILES.corrections),
  revisions: listFile(LIST_FILES.revisions),
  omissions: listFile(LIST_FILES.omissions),
  sectors: listFile(LIST_FILES.sectors),
  techniques: listFile(LIST_FILES.techniques),
  dataSources: listFile(LIST_FILES.dataSources),
  glossary: listFile(LIST_FILES.glossary),
  translationExceptions: listFile(LIST_FILES.translationExceptions),
  redirects: listFile(LIST_FILES.redirects),
  published: listFile(LIST_FILES.published),
  sections: folder(FOLDERS.sections),
  topics: folder(FOLDERS.topics),
};
