import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** A concern of teams that compare support. The name is ours, not the notice's. */
const concernSchema = z.strictObject({ id: slug, name: localizedText.describe('Our name for what teams care about.') });

/** One thing that a clause offers, quoted from it; the translation quotes the clause's translation. */
const offerSchema = z.strictObject({
  concern: slug.describe('Concern id.'),
  evidence: localizedText.describe('The words of the clause that say what is offered.'),
  recipients: localizedText.optional().describe('The words of the clause that say who gets it.'),
});

const offers = z.array(offerSchema).min(1).describe('What the clause offers, each with its words.');

/** A kind of support that every track's entrants or winners may get; its words are the clause's. */
const generalBenefitSchema = z.strictObject({
  id: slug,
  name: localizedText.describe('Our name for it.'),
  clause: clauseId,
  offers,
});

/** The support that the authority behind one track adds for its winners, in the words of the clauses. */
const specialBenefitSchema = z.strictObject({
  track: slug.describe('Track id.'),
  provider: slug.describe('Organisation id of the body that provides it.'),
  clause: clauseId,
  recipients: localizedText
    .optional()
    .describe('The words of the clause that say who gets it, where an item does not say so itself.'),
  items: z
    .array(z.strictObject({ clause: clauseId, offers }))
    .min(1)
    .describe("The clause's numbered items, or the clause itself where it has none."),
});

/** The support of an edition beside the prizes. A track without an entry in `special` has no special support. */
export const benefitsSchema = z.strictObject({
  concerns: z.array(concernSchema).default([]).describe('In the order in which support is compared.'),
  general: z.array(generalBenefitSchema).default([]).describe('Support for every track.'),
  special: z.array(specialBenefitSchema).default([]).describe('Support that one track adds for its winners.'),
});

/** A concern of teams. */
export type Concern = z.infer<typeof concernSchema>;

/** One thing that a clause offers. */
export type Offer = z.infer<typeof offerSchema>;

/** The support of an edition beside the prizes. */
export type Benefits = z.infer<typeof benefitsSchema>;
