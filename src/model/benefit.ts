import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** A kind of support that every track's entrants or winners may get; its words are the clause's. */
export const generalBenefitSchema = z.strictObject({
  id: slug,
  name: localizedText,
  clause: clauseId,
});

/** What the authority behind one track adds for its winners; the words are the clauses'. */
export const specialBenefitSchema = z.strictObject({
  track: slug,
  /** Organisation id of the body that provides it. */
  provider: slug,
  clause: clauseId,
  /** The clause's numbered items, as clause ids; empty where it has none. */
  items: z.array(clauseId),
});

/** What an edition offers beside the prizes. A track without an entry in `special` is offered nothing special. */
export const benefitsSchema = z.strictObject({
  general: z.array(generalBenefitSchema),
  special: z.array(specialBenefitSchema),
});

/** What the authority behind one track adds. */
export type SpecialBenefit = z.infer<typeof specialBenefitSchema>;

/** What an edition offers beside the prizes. */
export type Benefits = z.infer<typeof benefitsSchema>;
