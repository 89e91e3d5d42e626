import { describe, it } from 'vitest';
import { expectChecked, type Variant } from '../../../../tests/check-variant.ts';
import { amend, amended, chinese, reprint, type Change } from '../../../../tests/edition-variant.ts';

const BRIEF = '用温度感知设备监测冷链，减少损耗。';
const LABELS = ['赛题 1: 苹', '赛题1：批', '赛题2：冷'];

/** Other labels of the topics, as printed and as the edition says. */
const labelled =
  (printed: readonly string[], topic: string): Change =>
  (edition) => {
    for (const [at, label] of LABELS.entries()) reprint(edition, label, `${printed[at] ?? ''}${label.slice(-1)}`);
    edition.edition.labels = { ...edition.edition.labels, topic };
  };
const withLabels =
  (topic: string): Change =>
  (edition) => {
    edition.edition.labels = { ...edition.edition.labels, topic };
  };

const retitled = (file: string, id: string): Variant['wrong'][number] => [
  file,
  (edition) => {
    amend(edition.topics, id, { title: chinese('冷链湿度监测') });
  },
];
const LAST = 'topics/mixed/markets/02.yaml';

/** A brief of another text for the last topic. */
const brief =
  (lines: readonly string[]): Change =>
  (edition) => {
    reprint(edition, BRIEF, lines.join('\n\n'));
    amend(edition.topics, 'markets-02', {
      sectors: [],
      brief: lines.length > 0 ? chinese(lines.join('\n')) : undefined,
    });
  };

const variants: Variant[] = [
  { name: 'titles without briefs', change: brief([]), wrong: [retitled(LAST, 'markets-02')] },
  {
    name: 'briefs in labelled paragraphs',
    change: brief(['背景：冷链损耗大。', '目标：损耗减少10%。', '数据：温度。']),
    wrong: [
      [
        LAST,
        amended('topics', 'markets-02', {
          brief: chinese('背景：冷链损耗大。\n目标：损耗减少20%。\n数据：温度。'),
        }),
      ],
    ],
  },
  {
    name: 'topics without numbers',
    change: labelled(['', '', ''], ''),
    wrong: [[LAST, withLabels('赛题{1}：')], retitled(LAST, 'markets-02')],
  },
  { name: 'topics numbered 1.', change: labelled(['1.', '1.', '2.'], '{1}.'), wrong: [[LAST, withLabels('{1}、')]] },
  {
    name: 'topics numbered 赛题一：',
    change: labelled(['赛题一：', '赛题一：', '赛题二：'], '赛题{一}：'),
    wrong: [[LAST, withLabels('赛题{1}：')]],
  },
  {
    name: 'topics labelled by letters',
    change: (edition) => {
      labelled(['课题A：', '课题B：', '课题C：'], '')(edition);
      for (const [at, topic] of edition.topics.entries())
        topic.label = `课题${'ABC'.charAt(['orchards-01', 'markets-01', 'markets-02'].indexOf(topic.id)) || String(at)}：`;
    },
    wrong: [[LAST, amended('topics', 'markets-02', { label: '课题D：' })]],
  },
  {
    name: 'a gap in the numbers',
    change: (edition) => {
      reprint(edition, '赛题2：', '赛题3：');
      amend(edition.topics, 'markets-02', { id: 'markets-03', number: 3 });
    },
    wrong: [['topics/mixed/markets/04.yaml', amended('topics', 'markets-03', { id: 'markets-04', number: 4 })]],
  },
  {
    name: 'one title in two tracks',
    change: (edition) => {
      reprint(edition, '冷链温度监测', '苹果园病虫害识别');
      amend(edition.topics, 'markets-02', { title: chinese('苹果园病虫害识别'), sectors: [] });
    },
    wrong: [retitled(LAST, 'markets-02')],
  },
];

describe('a notice with', () => {
  it.each(variants)('$name', expectChecked);
});
