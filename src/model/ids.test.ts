import { describe, expect, it } from 'vitest';
import { clauseId, ordinal, slug } from './ids.ts';

describe('slug', () => {
  it.each(['a', 'orchards', 'orchards-01', 'data-and-services', 'a1', 'n5-g'])('takes %s', (id) => {
    expect(slug.parse(id)).toBe(id);
  });

  it.each(['', 'Orchards', '1a', '-a', 'a-', 'a--b', 'a_b', 'a.b', 'a b', 'a/b', '../a', '果园', 'é', 'a\n'])(
    'refuses %j',
    (id) => {
      expect(() => slug.parse(id)).toThrow('lower-case words joined by hyphens');
    },
  );

  it('asks for quotes instead of a number', () => {
    expect(() => slug.parse(1)).toThrow('put it in quotes');
  });
});

describe('clauseId', () => {
  it.each(['5.1', '5.10', '5.1.2', '6.p2', 'head.title', '4.special-support.1', 'annex.2.1.2'])('takes %s', (id) => {
    expect(clauseId.parse(id)).toBe(id);
  });

  it.each(['', '5', 'annex', '5.', '.1', '5..1', '5.P1', '5 .1', '5。1', '五.1', '5.1/2', '5.1\n'])(
    'refuses %j',
    (id) => {
      expect(() => clauseId.parse(id)).toThrow('parts joined by dots');
    },
  );

  it('asks for quotes instead of a number, which would lose its last 0', () => {
    expect(() => clauseId.parse(5.1)).toThrow('put the number in quotes');
  });
});

describe('ordinal', () => {
  it.each([1, 2, 100])('takes %d', (number) => {
    expect(ordinal.parse(number)).toBe(number);
  });

  it.each([0, -1, 1.5, NaN, Infinity, '1', null])('refuses %j', (number) => {
    expect(ordinal.safeParse(number).success).toBe(false);
  });
});
