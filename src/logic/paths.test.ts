import { afterEach, describe, expect, it, vi } from 'vitest';
import { tinyCatalog, tinyContent } from '../../tests/fixtures/tiny-catalog.ts';
import { LANGUAGES } from '../model/language.ts';
import { withWeights } from '../../tests/fixtures/weighed-notice.ts';
import { clauseAnchor, clausePath, localizedPath, paths, sectionPath } from './paths.ts';
import { MOST_WORDS } from './separate-parts.ts';
import { dataPaths, topicFile, topicSourcePath } from './file-paths.ts';

describe('paths', () => {
  const all = Object.values(paths).map((path) =>
    typeof path === 'string' ? path : path('some-id' as never, 'some-id'),
  );

  it('start and end with a slash', () => {
    for (const path of all) expect(path).toMatch(/^\/(.*\/)?$/);
  });

  it('are all different, in every language', () => {
    const everywhere = LANGUAGES.flatMap((language) => all.map((path) => localizedPath(path, language)));
    expect(new Set(everywhere).size).toBe(everywhere.length);
  });

  it('of open data are files below /data/', () => {
    for (const path of Object.values(dataPaths)) expect(path).toMatch(/^\/data\/[a-z]+\.(json|xlsx|txt)$/);
  });
});

describe('localizedPath', () => {
  it('leaves Chinese at the root', () => {
    expect(localizedPath('/', 'zh-CN')).toBe('/');
    expect(localizedPath('/topics/', 'zh-CN')).toBe('/topics/');
  });

  it('puts English in a folder', () => {
    expect(localizedPath('/', 'en')).toBe('/en/');
    expect(localizedPath('/topics/', 'en')).toBe('/en/topics/');
  });

  it('keeps the fragment', () => {
    expect(localizedPath('/notice/plan/#c-3.4', 'en')).toBe('/en/notice/plan/#c-3.4');
  });
});

describe('in an edition with a folder of its own', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('every address starts with the folder, and what the browser keeps has names of its own', async () => {
    vi.stubGlobal('EDITION_BASE', '/2031');
    vi.resetModules();
    const inFolder = { ...(await import('./paths.ts')), ...(await import('./file-paths.ts')) };
    expect(inFolder.localizedPath('/topics/', 'en')).toBe('/2031/en/topics/');
    expect(inFolder.unlocalizedPath('/2031/en/topics/')).toBe('/topics/');
    expect(inFolder.unlocalizedPath('/2031/topics/')).toBe('/topics/');
    expect(inFolder.unlocalizedPath('/2031/404.html')).toBe('/');
    expect(inFolder.dataPaths.topics).toBe('/2031/data/topics.json');
    expect(inFolder.calendarPath('en', 'schedule')).toBe('/2031/data/calendar/en/schedule.ics');
    expect((await import('./base-path.ts')).storageKey('shortlist')).not.toBe('shortlist');
    // Another edition's home page.
    expect(inFolder.localizedPath('/2030/', 'en', '')).toBe('/en/2030/');
  });
});

describe('clausePath', () => {
  it('leads to the clause on the page of the notice', () => {
    expect(clausePath(tinyCatalog, '3.4')).toBe('/notice/#c-3.4');
    expect(clausePath(tinyCatalog, 'contacts.date')).toBe('/notice/#c-contacts.date');
    expect(clausePath(tinyCatalog, 'annex.2.1.2')).toBe('/notice/#c-annex.2.1.2');
  });

  it('leads to a topic in an annex that has a page of its own, and to the others on theirs', () => {
    const catalog = withWeights({ annex: MOST_WORDS });
    expect(clausePath(catalog, 'annex.1.1')).toBe('/notice/annex/#c-annex.1.1');
    expect(clausePath(catalog, '3.4')).toBe('/notice/#c-3.4');
    expect(sectionPath(catalog, 'annex')).toBe('/notice/annex/');
    expect(sectionPath(catalog, 'plan')).toBe('/notice/#plan');
  });

  it('uses the anchor of the clause', () => {
    expect(clausePath(tinyCatalog, '3.4').split('#')[1]).toBe(clauseAnchor('3.4'));
  });

  it.each(['nowhere.1', 'annex.1.99', 'plan'])('names the clause "%s" that is not there', (id) => {
    expect(() => clausePath(tinyCatalog, id)).toThrow(`"${id}"`);
  });
});

describe('topicFile', () => {
  it.each([
    [1, 'topics/orchards/01.yaml'],
    [9, 'topics/orchards/09.yaml'],
    [10, 'topics/orchards/10.yaml'],
    [100, 'topics/orchards/100.yaml'],
  ])('writes number %i as %s', (number, file) => {
    expect(topicFile({ track: 'orchards', subtrack: null, number })).toBe(file);
  });

  it('has a folder for the sub-track', () => {
    expect(topicFile({ track: 'mixed', subtrack: 'markets', number: 2 })).toBe('topics/mixed/markets/02.yaml');
  });

  it('is the file that the topic was read from', () => {
    for (const topic of tinyCatalog.topics) expect(topicFile(topic)).toBe(tinyContent.fileOf(topic));
  });
});

describe('topicSourcePath', () => {
  it('is where the site serves the file', () => {
    const topic = { track: 'mixed', subtrack: 'markets', number: 2 };
    expect(topicSourcePath(topic)).toBe('/data/source/topics/mixed/markets/02.yaml');
  });
});
