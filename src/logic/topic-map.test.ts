import { expect, it } from 'vitest';
import { DOT_RADIUS, topicMap } from './topic-map.ts';

const relations = new Map([
  ['a', ['b', 'c']],
  ['b', ['a']],
  ['c', ['a']],
  ['d', ['e']],
  ['e', ['d']],
]);

it('has a place for each topic within its bounds, and a line for each pair', () => {
  const { width, height, places, lines } = topicMap(relations);
  expect(places.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  for (const { x, y } of places) {
    expect(x).toBeGreaterThanOrEqual(DOT_RADIUS);
    expect(y).toBeGreaterThanOrEqual(DOT_RADIUS);
    expect(x).toBeLessThanOrEqual(width - DOT_RADIUS);
    expect(y).toBeLessThanOrEqual(height - DOT_RADIUS);
  }
  expect(lines.map(({ from, to }) => `${from.id}${to.id}`).sort()).toEqual(['ab', 'ac', 'de']);
});

it('keeps dots apart, and is the same every time', () => {
  const { places } = topicMap(relations);
  for (const [at, one] of places.entries()) {
    for (const other of places.slice(at + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * DOT_RADIUS);
    }
  }
  expect(topicMap(relations)).toEqual(topicMap(relations));
});
