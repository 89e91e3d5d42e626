import type { MaterialGroup, MaterialItem, Materials } from '../model/material.ts';
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

/** What disqualifies in a group of papers, whatever the paper: that of the group, then that of its items, each with its item. */
export function disqualifications(group: MaterialGroup): { quotation: Quotation; item: MaterialItem | null }[] {
  return [
    ...group.disqualifies.map((quotation) => ({ quotation, item: null })),
    ...group.items.flatMap((item) => item.disqualifies.map((quotation) => ({ quotation, item }))),
  ];
}

/** What the notice says of some groups of papers, or of all papers, and not of others. */
export interface SilentGroups {
  kind: 'owner' | 'disqualifies';
  groups: MaterialGroup[];
  /** Ids of the clauses that say it elsewhere. */
  elsewhere: string[];
}

/** The groups of which the notice does not say whose the papers must be, or what disqualifies, though it says it of others. */
export function silentGroups({ groups, disqualifies }: Materials): SilentGroups[] {
  const owners = groups.flatMap(({ owner }) => owner ?? []);
  const all = [...disqualifies, ...groups.flatMap(disqualifications).map(({ quotation }) => quotation)];
  const silent = [
    { kind: 'owner' as const, stated: owners, groups: groups.filter(({ owner }) => !owner) },
    {
      kind: 'disqualifies' as const,
      stated: all,
      groups: groups.filter((group) => disqualifications(group).length === 0),
    },
  ];
  return silent
    .filter((each) => each.stated.length > 0 && each.groups.length > 0)
    .map(({ kind, stated, ...rest }) => ({
      kind,
      ...rest,
      elsewhere: [...new Set(stated.map(({ clause }) => clause))],
    }));
}

/** How many points of groups of papers there are to tick off: those that are required, and the examples of the notice. */
export function pointCounts(groups: readonly MaterialGroup[]): { required: number; examples: number } {
  const count = (items: readonly MaterialItem[]) =>
    items.reduce((all, { points }) => all + Math.max(points.length, 1), 0);
  const items = groups.flatMap((group) => group.items);
  return {
    // A group without items is a point itself.
    required:
      count(items.filter(({ examples }) => !examples)) + groups.filter((group) => group.items.length === 0).length,
    examples: count(items.filter(({ examples }) => examples)),
  };
}
