import { z } from 'zod';
import { slug } from './ids.ts';
import { localizedText } from './localized.ts';

/**
 * Pages that say what the notice does not state, beside those of the groups of rules; `materials-general` is the part of
 * `materials` that concerns every paper, the rest of it is about the application.
 */
export const OMISSION_PAGES = [
  'awards',
  'eligibility',
  'schedule',
  'materials',
  'materials-general',
  'organizations',
] as const;

/** Something teams ask for that the notice does not state. */
export const omissionSchema = z.strictObject({
  id: slug,
  page: slug.describe('The page of this site that says so, or the id of a group of rules.'),
  name: localizedText.describe('What is not stated.'),
});
