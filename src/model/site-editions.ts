import { z } from 'zod';
import { plainText } from './localized.ts';

/** The place of an edition in the site. */
const siteEditionSchema = z.strictObject({
  /** Its content folder, from the project's root. */
  content: plainText,
  /** Its folder in the site; empty for the edition at the root. */
  folder: z.string('must be text; put it in quotes').regex(/^(\d{4})?$/, 'must be a year in quotes, or empty'),
});

/** The editions of a site, the current one first. The first that was published has the root: its addresses stay there. */
export const siteEditionsSchema = z
  .array(siteEditionSchema)
  .min(1)
  .refine((all) => all.filter(({ folder }) => folder === '').length === 1, 'exactly one edition must have the root')
  .refine((all) => new Set(all.map(({ folder }) => folder)).size === all.length, 'two editions have the same folder')
  .refine((all) => new Set(all.map(({ content }) => content)).size === all.length, 'an edition stands twice');

/** The place of an edition in the site. */
export type SiteEdition = z.infer<typeof siteEditionSchema>;
