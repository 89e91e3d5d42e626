/** Whether the tests prove everything (`npm run test:all`), or each kind of thing once (`npm test`). */
export const isAll = process.env['TESTS'] === 'all';

/** The cases to try: all of them with `npm run test:all`, else those at these places, and by default the first. */
export function casesOf<Case>(all: readonly Case[], ...quick: readonly number[]): readonly Case[] {
  const places = quick.length > 0 ? quick : [0];
  return isAll ? all : all.filter((_, at) => places.includes(at));
}
