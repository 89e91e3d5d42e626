/** Things of which the names begin with the same letter. */
export interface InitialGroup<Thing> {
  /** A capital, or `#` for names that begin with none. */
  initial: string;
  things: Thing[];
}

const collator = new Intl.Collator('en', { numeric: true });

/** Things in the order of their names in Latin letters, grouped by the first of these; quotation marks do not count. */
export function byInitial<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): InitialGroup<Thing>[] {
  const named = things
    .map((thing) => ({ thing, name: nameOf(thing).replace(/^[^\p{L}\p{N}]+/u, '') }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const groups = Map.groupBy(named, ({ name }) => /^[a-z]/i.exec(name)?.[0].toUpperCase() ?? '#');
  return [...groups].map(([initial, those]) => ({ initial, things: those.map(({ thing }) => thing) }));
}
