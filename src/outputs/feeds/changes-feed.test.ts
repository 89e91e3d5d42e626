import { describe, expect, it } from 'vitest';
import { xmlFaults } from '../../../scripts/checks/site/xml-faults.ts';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { changesFeed, type FeedInput } from './changes-feed.ts';

const { edition, revisions } = tinyCatalog;
const input: FeedInput = {
  edition,
  revisions,
  language: 'en',
  address: (path) => path,
  words: {
    title: 'Changes & more',
    subtitle: 'What <b>changed</b>',
    author: 'Guide',
    entry: (n) => `Change ${String(n)}`,
  },
};
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);
const ids = (xml: string) => all(xml, /<id>(.*?)<\/id>/g);

describe('the feed of changes', () => {
  it.each(['en', 'zh-CN'] as const)('is valid Atom: %s', async (language) => {
    expect(await xmlFaults('feed', changesFeed({ ...input, language }))).toEqual([]);
    const address = (path: string) => `https://example.org${path}`;
    expect(await xmlFaults('feed', changesFeed({ ...input, language, address }))).toEqual([]);
  });

  it('has ids that last, whatever the address of the site', () => {
    const here = changesFeed(input);
    expect(ids(here)).toEqual([
      'urn:uuid:98a88dd9-870a-508c-ab04-4752a8497852',
      'urn:uuid:fc1cee7a-7274-56cd-a4b1-6b0510027cb3',
      'urn:uuid:bb0454da-c422-5aa3-b365-0539218d0086',
    ]);
    expect(ids(changesFeed({ ...input, address: (path) => `https://example.org${path}` }))).toEqual(ids(here));
    const everywhere = [...ids(here), ...ids(changesFeed({ ...input, language: 'zh-CN' }))];
    expect(new Set(everywhere).size).toBe(everywhere.length);
  });

  it('counts a revision as made at the start of its day in the edition’s zone', () => {
    expect(all(changesFeed(input), /<updated>(.*?)<\/updated>/g)).toEqual([
      '2031-02-03T00:00:00+08:00',
      '2031-02-03T00:00:00+08:00',
      '2031-02-02T00:00:00+08:00',
    ]);
  });

  it('leads to where each change stands', () => {
    const links = all(changesFeed(input), /<link [^>]*href="(.*?)"/g);
    expect(links).toEqual(['/en/feed.xml', '/en/changes/', '/en/changes/#revision-2', '/en/changes/#revision-1']);
  });

  it('escapes what stands in the content, and marks what is not translated', async () => {
    const summary = { 'zh-CN': '改正 <script>、"&"。', en: null };
    const xml = changesFeed({ ...input, revisions: [{ number: 3, date: '2031-02-04', summary }] });
    expect(xml).toContain('xml:lang="zh-CN">改正 &lt;script&gt;、&quot;&amp;&quot;。</content>');
    expect(await xmlFaults('feed', xml)).toEqual([]);
  });

  it('is not made without a revision', () => {
    expect(() => changesFeed({ ...input, revisions: [] })).toThrow('no revision');
  });
});
