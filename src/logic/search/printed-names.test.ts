import { describe, expect, it } from 'vitest';
import { createNameFinder, printedKey } from './printed-names.ts';

const IDS = ['ports-01', 'ports-02', 'clinics-01', 'clinics-02', 'films-02', 'roads-12'];

describe('a printed name', () => {
  it.each([
    ['五、（一）2', '5.1.2'],
    ['五（一）2', '5.1.2'],
    ['５．１．２', '5.1.2'],
    ['附件第三部分赛题8', '附件3赛题8'],
    ['附件三、赛题8', '附件3赛题8'],
    ['附件第十一部分（五）赛题3', '附件11.5赛题3'],
    ['transport-08', 'transport8'],
    ['Transport 8', 'transport8'],
    ['Section 5(1)2', 'section5.1.2'],
    ['Annex, part 3, topic 8', 'annexpart3topic8'],
    ['六、第1段', '6.1段'],
    ['赛题十二', '赛题12'],
  ])('%s is compared as %s', (text, key) => {
    expect(printedKey(text)).toBe(key);
  });
});

describe.each([
  {
    label: '赛题',
    groups: [
      { names: ['港口赛道', '附件第一部分'], count: 2 },
      { names: ['综合赛道', '诊所', '综合赛道 诊所', '附件第十一部分（一）'], count: 2 },
      { names: ['综合赛道', '电影', '综合赛道 电影', '附件第十一部分（二）'], count: 1 },
      { names: ['道路赛道', '附件第二部分'], count: 1 },
    ],
    cases: [
      ['赛题2', 'ports-02 clinics-02 films-02'],
      ['赛题二', 'ports-02 clinics-02 films-02'],
      ['第12题', 'roads-12'],
      ['第十二个赛题', 'roads-12'],
      ['１２号赛题', 'roads-12'],
      ['港口赛道 · 赛题2', 'ports-02'],
      ['港口赛道赛题2', 'ports-02'],
      ['港口 赛题 2', 'ports-02'],
      ['综合赛道赛题2', 'clinics-02 films-02'],
      ['综合赛道 · 电影 · 赛题2', 'films-02'],
      ['附件第十一部分（二）赛题2', 'films-02'],
      ['附件第一部分赛题1', 'ports-01'],
      ['附件一、赛题1', 'ports-01'],
      ['附件第三部分赛题1', ''],
      ['森林赛道赛题2', ''],
    ],
  },
  {
    label: 'topic',
    groups: [
      { names: ['Ports track', 'Annex, part 1'], count: 2 },
      { names: ['Clinics', 'Annex, part 11(1)'], count: 2 },
      { names: ['Films', 'Annex, part 11(2)'], count: 1 },
      { names: ['Roads track', 'Annex, part 2'], count: 1 },
    ],
    cases: [
      ['Topic 12', 'roads-12'],
      ['topic no. 2', 'ports-02 clinics-02 films-02'],
      ['Ports track · Topic 2', 'ports-02'],
      ['Annex, part 1, topic 1', 'ports-01'],
      ['part 11(2) topic 2', 'films-02'],
      ['part 1 topic 2', 'ports-02'],
    ],
  },
])('with the label $label', ({ label, groups, cases }) => {
  const find = createNameFinder(IDS, { label, groups });

  it.each(cases)('%s is %s', (query, ids) => {
    expect(find(query).join(' ')).toBe(ids);
  });

  it.each(['ports-01', 'ports-1', 'PORTS 01', 'ports01'])('%s is an id', (query) => {
    expect(find(query)).toEqual(['ports-01']);
  });

  it.each(['12', '港口', 'ports', '', '·', '大赛题目', 'topic', 'hot topic'])('%j is no name', (query) => {
    expect(find(query)).toEqual([]);
  });
});
