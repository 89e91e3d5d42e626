import { describe, expect, it } from 'vitest';
import { arrivedIds, arrivedText } from './arrived-text.ts';
import { placeMeant, wantedAddresses } from './wanted-address.ts';

const first = (path: string, base = '') => wantedAddresses(encodeURI(path), base)[0];

describe('wantedAddresses', () => {
  it.each([
    ['/topics/transport-08/。', '/topics/transport-08/'],
    ['/topics/transport-08/，请看', '/topics/transport-08/'],
    ['/topics/transport-08请看', '/topics/transport-08/'],
    ['/topics/transport-08/）', '/topics/transport-08/'],
    ['/topics/transport-08/)', '/topics/transport-08/'],
    ['/topics/transport-08).', '/topics/transport-08/'],
    ['/topics/transport-08/.', '/topics/transport-08/'],
    ['/topics/transport-08/”', '/topics/transport-08/'],
    ["/topics/transport-08/'", '/topics/transport-08/'],
    ['/topics/transport-08/>', '/topics/transport-08/'],
    ['/topics/transport-08/**', '/topics/transport-08/'],
    ['/topics/transport-08.html', '/topics/transport-08/'],
    ['/topics/transport-08/index.html', '/topics/transport-08/'],
    ['/Topics/Transport-08/', '/topics/transport-08/'],
    ['/topics//transport-08', '/topics/transport-08/'],
    ['/topics\\transport-08', '/topics/transport-08/'],
    ['/topics/ transport-08/', '/topics/transport-08/'],
    ['/topics/transport\u200b-08/', '/topics/transport-08/'],
    ['／ｔｏｐｉｃｓ／ｔｒａｎｓｐｏｒｔ－０８／', '/topics/transport-08/'],
    ['/zh-CN/topics/transport-08/', '/topics/transport-08/'],
    ['/zh/topics/', '/topics/'],
    ['/EN/schedule', '/en/schedule/'],
    ['/en-US/schedule/', '/en/schedule/'],
    ['/english/', '/en/'],
    ['/topics/transport-08.md。', '/topics/transport-08.md'],
  ])('%s was %s', (path, wanted) => {
    expect(first(path)).toBe(wanted);
  });

  it.each([
    ['/topics/transport-08/%25E3%2580%2582', '/topics/transport-08/'],
    ['/topics/transport-08/%E3%80%82', '/topics/transport-08/'],
    ['/notice/eligibility/%23c-5.1.2', '/notice/eligibility/#c-5.1.2'],
    ['/notice/eligibility/%2523c-5.1.2%E3%80%82', '/notice/eligibility/#c-5.1.2。'],
    ['/shortlist/%3Fids=tcm-01', '/shortlist/?ids=tcm-01'],
  ])('%s, encoded, was %s', (path, wanted) => {
    expect(wantedAddresses(path, '')[0]).toBe(wanted);
  });

  it.each([
    ['/topics/transport-8/', '/topics/transport-08/'],
    ['/topics/transport08', '/topics/transport-08/'],
    ['/topics/transport_008/', '/topics/transport-08/'],
    ['/topics/transport-08/，see', '/topics/transport-08/'],
    ['/topics/transport-08/more/', '/topics/transport-08/'],
    ['/topics/transport-08/&from=timeline', '/topics/transport-08/'],
  ])('%s may have been %s', (path, wanted) => {
    expect(wantedAddresses(path, '')).toContain(wanted);
  });

  it('keeps the folder of the edition, whatever its case', () => {
    expect(first('/2026/topics/transport-08/。', '/2026')).toBe('/2026/topics/transport-08/');
    expect(first('/guide/EN/topics', '/Guide')).toBe('/Guide/en/topics/');
  });

  it('proposes neither the address itself nor the home page, which every such page links', () => {
    expect(wantedAddresses('/topics/none/', '')).toEqual([]);
    expect(wantedAddresses('/%E3%80%82', '')).toEqual([]);
  });
});

describe('placeMeant', () => {
  const ids = ['_top', 'c-5', 'c-5.1', 'c-5.1.2', 'prizes', '数据', 'c-annex.11'];

  it.each([
    ['#c-5.1.2。', 'c-5.1.2'],
    ['#c-5.1.2%EF%BC%8C%E8%AF%B7%E7%9C%8B', 'c-5.1.2'],
    ['#c-5.1.2请看', 'c-5.1.2'],
    ['#C-5.1.2', 'c-5.1.2'],
    ['#%23c-5.1.2', 'c-5.1.2'],
    ['#c-5.1.2.', 'c-5.1.2'],
    ['#ｃ-５.１.２', 'c-5.1.2'],
    ['#c-5.1.2%25E3%2580%2582', 'c-5.1.2'],
    ['#Prizes)', 'prizes'],
    ['#数据。', '数据'],
  ])('%s is %s', (fragment, id) => {
    expect(placeMeant(fragment, ids)).toBe(id);
  });

  it.each(['#c-5.1.20', '#c-5.1.2.9', '#c-9', '#数据来源', '#', '', '#%'])('%s is no place', (fragment) => {
    expect(placeMeant(fragment, ids)).toBeNull();
  });
});

describe('the ids in an address', () => {
  it.each([
    ['transport-08，meteorology-01', ['transport-08', 'meteorology-01']],
    ['transport-08、meteorology-01。', ['transport-08', 'meteorology-01']],
    ['transport-08;meteorology-01；tcm-01 tcm-02', ['transport-08', 'meteorology-01', 'tcm-01', 'tcm-02']],
    ['Transport-08,“TCM-01”', ['transport-08', 'tcm-01']],
    ['transport-08%2Cmeteorology-01', ['transport-08', 'meteorology-01']],
    ['ｔｃｍ－０１', ['tcm-01']],
    ['。', []],
  ])('%s are %j', (text, ids) => {
    expect(arrivedIds([text])).toEqual(ids);
  });

  it('leave what is not UTF-8 as it is', () => {
    expect(arrivedText('%C6%F8')).toBe('%C6%F8');
  });
});
