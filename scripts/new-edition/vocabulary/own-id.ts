/** An id that was not given before; with a number behind it where it was. */
export function ownId(given: Set<string>, id: string): string {
  let own = id;
  for (let again = 2; given.has(own); again++) own = `${id}-${String(again)}`;
  given.add(own);
  return own;
}
