import { describe, expect, it } from 'vitest';
import { schemaOrgFaults } from '../../../scripts/checks/site/schema-org.ts';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { createCatalog } from '../../logic/catalog.ts';
import { paths } from '../../logic/paths.ts';
import { describePage, jsonLd } from './index.ts';
import type { DescriptionInput, DescriptionWords, Thing } from './types.ts';

const words: DescriptionWords = {
  site: { title: (contest) => `Unofficial guide to the ${contest}`, unofficial: 'Not official.' },
  nav: { tracks: 'Tracks', notice: 'Notice', tags: 'Tags' },
  machines: { dataset: (contest) => `${contest} as data`, datasetDescription: (number) => `Made from ${number}.` },
};
const english: DescriptionInput = {
  catalog: tinyCatalog,
  language: 'en',
  address: (path) => `https://example.org${path}`,
};
const typeOf = (thing: Thing) => thing['@type'];
const of = (path: string, type: string, input: DescriptionInput = english): Thing => {
  const thing = describePage(path, input, words).find((each) => typeOf(each) === type);
  if (!thing) throw new Error(`${path} describes no ${type}`);
  return thing;
};

const TOPIC = paths.topic('markets-01');
const DESCRIBED: [string, string[]][] = [
  [paths.home, ['WebSite', 'Event']],
  [paths.faq, ['FAQPage']],
  [paths.schedule, ['Event']],
  [paths.data, ['Dataset']],
  [paths.notice, ['WebPage']],
  [paths.section('annex'), ['BreadcrumbList', 'WebPage']],
  [TOPIC, ['BreadcrumbList', 'WebPage']],
  [paths.track(tinyCatalog.tracks[0]?.id ?? ''), ['BreadcrumbList']],
  [paths.tag('sectors', tinyCatalog.sectors[0]?.id ?? ''), ['BreadcrumbList']],
  [paths.match, []],
];

describe('what a page tells search engines', () => {
  it.each(DESCRIBED)('on %s is %j, in words of schema.org', (path, types) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const things = describePage(path, { ...english, language }, words);
      expect(things.map(typeOf)).toEqual(types);
      expect(schemaOrgFaults(things)).toEqual([]);
    }
  });

  it('has the phases in the zone of the contest, half-days as days, hours only where the notice has them', () => {
    const event = of(paths.schedule, 'Event');
    expect([event['startDate'], event['endDate']]).toEqual(['2031-03-01T09:00:00+08:00', '2031-04-05']);
    expect((event['subEvent'] as Thing[]).map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2031-03-01T09:00:00+08:00', '2031-03-20T17:30:00+08:00'],
      ['2031-04-02', '2031-04-02'],
      ['2031-04-03', '2031-04-05'],
    ]);
    expect(event['organizer']).toEqual([
      { '@type': 'GovernmentOrganization', name: 'Jilin Data Bureau' },
      { '@type': 'GovernmentOrganization', name: 'Jilin Department of Agriculture' },
    ]);
    // Places, prices and states are not in the notice.
    expect(Object.keys(event)).not.toContain('location');
    expect(Object.keys(event)).not.toContain('eventStatus');
  });

  it('is one event in both languages', () => {
    const chinese = { ...english, language: 'zh-CN' } as const;
    expect(of(paths.home, 'Event')['@id']).toBe(of(paths.schedule, 'Event', chinese)['@id']);
  });

  it('says of which page an English page is the translation, and on what both are based', () => {
    const basis = { '@type': 'CreativeWork', name: tinyCatalog.edition.documentNumber };
    expect(of(TOPIC, 'WebPage')).toMatchObject({
      isBasedOn: basis,
      translationOfWork: { '@id': `https://example.org${TOPIC}`, inLanguage: 'zh-CN' },
    });
    expect(of(TOPIC, 'WebPage', { ...english, language: 'zh-CN' })).toEqual({
      '@type': 'WebPage',
      inLanguage: 'zh-CN',
      isBasedOn: basis,
    });
  });

  it('calls nothing a translation where English is not complete', () => {
    const edition = { ...tinyCatalog.edition, completeLanguages: ['zh-CN' as const] };
    const catalog = createCatalog({ ...tinyCatalog, edition });
    expect(of(TOPIC, 'WebPage', { ...english, catalog })).not.toHaveProperty('translationOfWork');
  });

  it('says on the home page that the site is not official', () => {
    expect(of(paths.home, 'WebSite')).toMatchObject({ description: 'Not official.' });
  });
});

describe('JSON-LD', () => {
  it('cannot end the element that it stands in', () => {
    const text = jsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script>' });
  });

  it('is left out where there is nothing to tell', () => {
    expect(jsonLd([])).toBe('');
  });
});

describe('the test of words of schema.org', () => {
  it.each([
    [{ '@type': 'Evnt' }, 'no type "Evnt"'],
    [{ '@type': 'Event', nmae: 'x' }, 'nmae'],
    [{ '@type': 'Event', subEvent: [{ '@type': 'Event' }, { '@type': 'Event', question: 'x' }] }, 'question'],
    [{ '@type': 'Question', name: ['a', { b: 1 }] }, 'name'],
    [{ '@graph': [{ name: 'x' }] }, 'without @type'],
  ])('finds the fault in %j', (thing, fault) => {
    expect(schemaOrgFaults(thing).join('\n')).toContain(fault);
  });
});
