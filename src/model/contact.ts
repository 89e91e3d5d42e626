import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';
import { scope } from './scope.ts';

const telephone = z
  .string('put the number in quotes')
  .regex(/^[0-9]+(-[0-9]+)*$/, 'must be digits and hyphens')
  .describe('Digits and hyphens, as printed.');

/** Numbers and addresses of one kind, as printed. */
const printed = z.array(plainText).min(1).optional();

/** An office that answers questions. */
export const contactSchema = z.strictObject({
  organization: slug.describe('Organisation id; an office has one entry.'),
  clause: clauseId,
  people: z.array(z.strictObject({ name: localizedText, telephone: telephone.optional() })).default([]),
  telephones: z.array(telephone).min(1).optional().describe('Numbers without a name.'),
  emails: printed,
  faxes: printed,
  qqGroups: printed,
  wechat: printed,
  hours: localizedText.optional().describe('When it can be reached, in the words of the clause.'),
  address: localizedText.optional().describe('Where it is, in the words of the clause.'),
  ...scope,
});

/** An office that answers questions. */
export type Contact = z.infer<typeof contactSchema>;
