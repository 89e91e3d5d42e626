import type { Check } from './types.ts';

/** Every concern of teams has some support; the words of support are among the facts. */
export const support: Check = {
  name: 'support',
  run: ({ dataset, paths }) => {
    const { concerns, general, special } = dataset.benefits;
    const items = [...general, ...special.flatMap((each) => each.items)];
    const offered = new Set(items.flatMap(({ offers }) => offers.map(({ concern }) => concern)));
    return concerns
      .filter(({ id }) => !offered.has(id))
      .map(({ id }) => ({
        file: paths.benefits,
        id,
        found: 'no support is tagged with this concern',
        fix: 'tag what concerns it, or take it out',
      }));
  },
};
