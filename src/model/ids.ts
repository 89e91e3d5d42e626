import { z } from 'zod';

/** Id of a thing: lower-case words joined by hyphens. Published ids are never reused. */
export const slug = z
  .string('must be text; put it in quotes if it looks like a number')
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  .meta({
    id: 'slug',
    description: 'Id: lower-case words joined by hyphens; once published, it is never given to another thing.',
    examples: ['smart-farming'],
  });

/**
 * Id of a clause: the notice's own numbering joined by dots, e.g. `5.1.2` for 五、（一）2.
 * A paragraph without a number is `p1`, `p2` … or a word.
 */
export const clauseId = z
  .string('must be text; put the number in quotes (5.10 without quotes becomes 5.1)')
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be parts joined by dots, such as "5.1.2"')
  .meta({
    id: 'clauseId',
    description: 'Clause it comes from: the notice’s own numbering joined by dots, in quotes; "5.1.2" is 五、（一）2.',
    examples: ['5.10'],
  });

/** A position counted from 1. */
export const ordinal = z.int().positive();
