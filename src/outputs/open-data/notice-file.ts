import { z } from 'zod';
import { jsonTitles } from '../../i18n/json-files.ts';
import { clausePath, sectionPath } from '../../logic/paths.ts';
import { clauseSchema, sectionSchema } from '../../model/notice.ts';
import { stampedFile, urls, urlsSchema } from './data-file.ts';

const section = sectionSchema.extend({
  url: urlsSchema,
  clauses: z.array(clauseSchema.safeExtend({ url: urlsSchema })).min(1),
});

/** `notice.json`: the notice, clause by clause, each with the address of its place on the site. */
export const noticeFile = stampedFile(
  jsonTitles.notice,
  { notice: z.array(section).describe('The parts of the notice in its own order.') },
  (catalog) => ({
    notice: catalog.sections.map((each) => ({
      ...each,
      url: urls(catalog, sectionPath(catalog, each.id)),
      clauses: each.clauses.map((clause) => ({ ...clause, url: urls(catalog, clausePath(catalog, clause.id)) })),
    })),
  }),
);
