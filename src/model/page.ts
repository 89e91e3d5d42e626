import { z } from 'zod';
import { plainText } from './localized.ts';

/** The front matter of a Markdown page, with no field that makes a page do, load or leave out anything. */
export const pageFieldsSchema = z.strictObject({
  title: plainText,
  description: plainText.describe('One sentence for searches and for cards of shared links.'),
});

/** The front matter of a Markdown page. */
export type PageFields = z.infer<typeof pageFieldsSchema>;
