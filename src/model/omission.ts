import { z } from 'zod';
import { slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** Something teams ask for that the notice does not state. */
export const omissionSchema = z.strictObject({
  id: slug,
  /** The page that says so. */
  page: z.enum(['awards', 'schedule', 'materials', 'reporting']),
  name: localizedText,
});

/** Something the notice does not state. */
export type Omission = z.infer<typeof omissionSchema>;
