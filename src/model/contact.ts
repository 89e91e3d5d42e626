import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';
import { scope } from './scope.ts';

const telephone = z
  .string('put the number in quotes')
  .regex(/^[0-9]+(-[0-9]+)*$/, 'must be digits and hyphens')
  .meta({ description: 'Digits and hyphens, as printed, in quotes.', examples: ['0431-0000001'] });

/** Numbers and addresses of one kind, as printed. */
const printed = (what: string) => z.array(plainText).min(1).optional().describe(`${what}, as printed.`);

/** An office that answers questions. */
export const contactSchema = z.strictObject({
  organization: slug.describe('Organisation id; an office has one entry.'),
  clause: clauseId,
  people: z
    .array(z.strictObject({ name: localizedText.describe('Name, as printed.'), telephone: telephone.optional() }))
    .default([])
    .describe('Persons, each with the number that stands with the name.'),
  telephones: z.array(telephone).min(1).optional().describe('Numbers without a name.'),
  emails: printed('Mailboxes'),
  faxes: printed('Fax numbers'),
  qqGroups: printed('QQ groups'),
  wechat: printed('WeChat accounts'),
  hours: localizedText.optional().describe('When it can be reached, in the words of the clause.'),
  address: localizedText.optional().describe('Where it is, in the words of the clause.'),
  ...scope,
});

/** An office that answers questions. */
export type Contact = z.infer<typeof contactSchema>;
