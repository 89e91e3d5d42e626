import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';
import { scope } from './scope.ts';

/** A way to enter, beside the official platform: an address for one track, an e-mail, a mini programme. */
export const entryWaySchema = z.strictObject({
  id: slug,
  kind: z.enum(['platform', 'email', 'mini-programme', 'post', 'other']).describe('What one enters by.'),
  address: plainText
    .optional()
    .describe('Address of the page or of the mailbox, as printed; none where the notice has no more than a name.')
    .meta({ examples: ['entry@example.org'] }),
  clause: clauseId,
  quote: localizedText.describe('The words of the clause that say how to enter.'),
  ...scope,
});
