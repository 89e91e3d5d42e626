import { expect, it } from 'vitest';
import { parseTrackLimit } from './track-limit.ts';

const KNOWN = ['orchards', 'mixed', 'markets'];

it('reads the kept tracks that there are', () => {
  expect(parseTrackLimit('["mixed",1,"gone","orchards"]', KNOWN)).toEqual(['orchards', 'mixed']);
});

it.each([null, '', '{', '{}', '"orchards"', '[]', '["gone"]'])('shows all tracks where %s was kept', (kept) => {
  expect(parseTrackLimit(kept, KNOWN)).toBeNull();
});
