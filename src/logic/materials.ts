import type { MaterialGroup, Materials } from '../model/material.ts';
import type { Quotation } from '../model/quotation.ts';

/** Every quotation that the content gives with the materials, in the file's order. */
export function materialQuotations({ scope, disqualifies, supplements, groups }: Materials): Quotation[] {
  return [
    ...(scope ? [scope] : []),
    ...disqualifies,
    ...supplements,
    ...groups.flatMap((group) => [
      ...(group.owner ? [group.owner] : []),
      ...group.disqualifies,
      ...group.items.flatMap((item) => item.disqualifies),
    ]),
  ];
}

/** The application among the groups, whose items are its chapters; undefined where the edition has none. */
export function applicationOf({ groups }: Materials): MaterialGroup | undefined {
  return groups.find(({ outline }) => outline);
}
