import { expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { latestRevision } from './revisions.ts';

it('is the first of the list, which has the newest first', () => {
  expect(latestRevision(tinyCatalog).number).toBe(tinyCatalog.revisions.length);
});

it('says what to do where there is none', () => {
  expect(() => latestRevision({ revisions: [] })).toThrow('npm run check:content');
});
