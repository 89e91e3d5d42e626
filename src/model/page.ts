import { z } from 'zod';
import { plainText } from './localized.ts';

/** What stands between the two lines "---" of a Markdown page: nothing that has a page do, load or leave out anything. */
export const pageFieldsSchema = z.strictObject({
  title: plainText,
  description: plainText.describe('One sentence for searches and for cards of shared links.'),
});

/** What a Markdown page says of itself. */
export type PageFields = z.infer<typeof pageFieldsSchema>;
