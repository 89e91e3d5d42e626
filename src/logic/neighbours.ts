/** At most so many items, next to each other, with the one at `at` as near the middle as the ends allow. */
export function neighbours<T>(items: readonly T[], at: number, most: number): T[] {
  const start = Math.max(0, Math.min(at - Math.floor(most / 2), items.length - most));
  return items.slice(start, start + most);
}
