import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { OPEN_DATA, OPEN_DATA_NAMES } from './json-files.ts';
import { openData } from './json-files.ts';

const data = openData(tinyCatalog);

describe('the JSON files', () => {
  it('are those that have a schema', () => {
    expect(Object.keys(data)).toEqual(OPEN_DATA_NAMES);
  });

  it.each(OPEN_DATA_NAMES)('%s keeps to its schema', (name) => {
    expect(OPEN_DATA[name].schema.safeParse(data[name]).error?.issues ?? []).toEqual([]);
  });

  it('say which revision they are of, but for the two lists that were there before', () => {
    const unstamped = OPEN_DATA_NAMES.filter((name) => !('revision' in data[name]));
    expect(unstamped).toEqual(['topics', 'tracks']);
    expect(data.glossary.revision).toBe(tinyCatalog.revisions[0]?.number);
  });
});
