import { describe, expect, it } from 'vitest';
import { xmlFaults } from '../../../scripts/checks/site/xml-faults.ts';
import { NOTHING_CHOSEN, parseExplorerState } from '../../logic/explorer.ts';
import { openSearchDescription } from './open-search.ts';

const describeSearch = (name = 'Unofficial guide') =>
  openSearchDescription({
    language: 'en',
    site: new URL('https://example.org'),
    words: { name, description: 'Find a topic & more.' },
  });

describe('the description of the search', () => {
  it('is valid OpenSearch', async () => {
    expect(await xmlFaults('openSearch', describeSearch())).toEqual([]);
    expect(await xmlFaults('openSearch', describeSearch('A name that is too long'))).not.toEqual([]);
  });

  it('leads to the explorer, which understands the query', () => {
    const template = /template="(.*?)"/.exec(describeSearch())?.[1] ?? '';
    expect(template).toBe('https://example.org/en/topics/?q={searchTerms}');
    const address = new URL(template.replace('{searchTerms}', encodeURIComponent('快递 & drones')));
    expect(parseExplorerState(address.searchParams, NOTHING_CHOSEN).query).toBe('快递 & drones');
  });
});
