import { z } from 'zod';

/** Plain text: something to read, no white space at either end. Never Markdown, never HTML. */
export const plainText = z
  .string('must be text; put it in quotes if it looks like a number, a date or true/false')
  .min(1, 'must not be empty')
  .refine((text) => text === text.trim(), 'has white space at its start or end; take it away');

/**
 * The same text in every language. The Chinese one is always there; another one is left out, or `null`, until it is
 * translated, which an edition that declares the language complete does not allow.
 */
export const localizedText = z.strictObject({ 'zh-CN': plainText, en: plainText.nullable().default(null) }).meta({
  id: 'localizedText',
  description: 'Text by language; null where it is not translated yet.',
  examples: [{ 'zh-CN': '企业组', en: 'Companies' }],
});

/** Text by language; `null` where it is not translated yet. */
export type LocalizedText = z.infer<typeof localizedText>;

/** Everyday words of ours by language; a comma parts them elsewhere and so stands in none. */
const aliasList = z.array(plainText.refine((alias) => !alias.includes(','), 'has a comma; write two words instead'));

/** Everyday words by language. */
export const aliasesSchema = z
  .strictObject({ 'zh-CN': aliasList.default([]), en: aliasList.default([]) })
  .default({ 'zh-CN': [], en: [] });
