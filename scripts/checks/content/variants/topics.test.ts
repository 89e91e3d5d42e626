import { describe, it } from 'vitest';
import {
  amend,
  chinese,
  expectChecked,
  reprint,
  type Change,
  type EditionVariant,
  type Variant,
} from '../../../../tests/edition-variant.ts';

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

/** Takes the topics out of the notice and of what names them. */
const withoutTopics: Change = (edition) => {
  edition.source = `${edition.source.slice(0, edition.source.indexOf('### 一、果园赛道'))}### 一、果园赛道\n\n## 二、综合赛道\n`;
  edition.topics = [];
  edition.tracks.forEach((track) => Object.assign(track, { topics: undefined, subtracks: [] }));
};

const withoutTracks: Change = (edition) => {
  withoutTopics(edition);
  reprint(edition, '### 一、果园赛道\n\n## 二、综合赛道\n', '');
  Object.assign(edition, {
    tracks: [],
    questions: [],
    parameters: [],
    eligibilityRules: [],
    eligibilityCases: [],
    reminders: [],
  });
  edition.benefits.special = [];
  edition.benefits.concerns = edition.benefits.concerns?.filter(({ id }) => id === 'publicity');
  Object.assign(edition.awards.allocations?.[0] ?? {}, { kind: 'shared', tracks: undefined });
};

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

const firstTopic = (edition: EditionVariant, words: string) => {
  reprint(edition, '形成预警模型。', `形成预警模型。\n\n${words}`);
  amend(edition.topics, 'orchards-01', { brief: chinese(`用图像数据与气象数据识别病虫害，形成预警模型。\n${words}`) });
};

const variants: Variant[] = [
  { name: 'titles without briefs', change: brief([]), wrong: [retitled(LAST, 'markets-02')] },
  {
    name: 'briefs in labelled paragraphs',
    change: brief(['背景：冷链损耗大。', '目标：损耗减少10%。', '数据：温度。']),
    wrong: [
      [
        LAST,
        (edition) => {
          amend(edition.topics, 'markets-02', {
            brief: chinese('背景：冷链损耗大。\n目标：损耗减少20%。\n数据：温度。'),
          });
        },
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
    wrong: [
      [
        LAST,
        (edition) => {
          amend(edition.topics, 'markets-02', { label: '课题D：' });
        },
      ],
    ],
  },
  {
    name: 'a gap in the numbers',
    change: (edition) => {
      reprint(edition, '赛题2：', '赛题3：');
      amend(edition.topics, 'markets-02', { id: 'markets-03', number: 3 });
    },
    wrong: [
      [
        'topics/mixed/markets/04.yaml',
        (edition) => {
          amend(edition.topics, 'markets-03', { id: 'markets-04', number: 4 });
        },
      ],
    ],
  },
  {
    name: 'one title in two tracks',
    change: (edition) => {
      reprint(edition, '冷链温度监测', '苹果园病虫害识别');
      amend(edition.topics, 'markets-02', { title: chinese('苹果园病虫害识别'), sectors: [] });
    },
    wrong: [retitled(LAST, 'markets-02')],
  },
  {
    name: 'a topic with an address of its own',
    change: (edition) => {
      firstTopic(edition, '作品发送至apple@example.com。');
      edition.entryWays = [
        {
          id: 'apple',
          kind: 'email',
          address: 'apple@example.com',
          clause: 'annex.1.1',
          quote: chinese('作品发送至apple@example.com'),
          topics: ['orchards-01'],
        },
      ];
    },
    wrong: [
      [
        'entry.yaml',
        (edition) => {
          amend(edition.entryWays, 'apple', { address: 'pear@example.com' });
        },
      ],
      [
        'entry.yaml',
        (edition) => {
          amend(edition.entryWays, 'apple', { topics: ['orchards-02'] });
        },
      ],
    ],
  },
  {
    name: 'a topic with prizes of its own',
    change: (edition) => {
      firstTopic(edition, '本赛题奖金8万元。');
      edition.awards.levels?.push({ id: 'topic', name: chinese('奖金') });
      edition.awards.allocations?.push({
        id: 'apple',
        kind: 'shared',
        topics: ['orchards-01'],
        clause: 'annex.1.1',
        quote: '本赛题奖金8万元',
        prizes: { topic: { money: 80_000 } },
      });
    },
    wrong: [
      [
        'awards.yaml',
        (edition) => {
          amend(edition.awards.allocations ?? [], 'apple', { prizes: { topic: { money: 8000 } } });
        },
      ],
    ],
  },
  {
    name: 'a topic with a last day of its own',
    change: (edition) => {
      firstTopic(edition, '作品提交截止时间：3月25日。');
      edition.phases.push({
        id: 'apple',
        number: 4,
        name: chinese('作品提交'),
        clause: 'annex.1.1',
        precision: 'open',
        end: '2031-03-25',
        when: chinese('截止时间：3月25日'),
        topics: ['orchards-01'],
      });
    },
    wrong: [
      [
        'schedule.yaml',
        (edition) => {
          amend(edition.phases, 'apple', { end: '2031-03-26' });
        },
      ],
    ],
  },
  {
    name: 'a topic with a guiding body of its own',
    change: (edition) => {
      firstTopic(edition, '出题单位：吉林省果树研究院。');
      edition.organizations.push({ id: 'fruit', name: chinese('吉林省果树研究院') });
      edition.roles.push({
        id: 'setters',
        name: chinese('出题单位'),
        clause: 'annex.1.1',
        between: ['出题单位：', '。'],
        members: ['fruit'],
      });
    },
    wrong: [
      [
        'roles.yaml',
        (edition) => {
          amend(edition.roles, 'setters', { members: ['farming'] });
        },
      ],
    ],
  },
  {
    name: 'directions under a track, and no topics',
    change: (edition) => {
      withoutTopics(edition);
      reprint(edition, '### 一、果园赛道\n\n', '### 一、果园赛道\n\n方向一：病虫害识别。\n\n方向二：产量预测。\n\n');
      amend(edition.tracks, 'orchards', { introduction: chinese('方向一：病虫害识别。\n方向二：产量预测。') });
    },
    wrong: [
      [
        'tracks.yaml',
        (edition) => {
          amend(edition.tracks, 'orchards', { introduction: chinese('方向一：病虫害识别。\n方向二：产量预报。') });
        },
      ],
    ],
  },
  {
    name: 'topics that stand under no track',
    change: (edition) => {
      withoutTracks(edition);
      edition.source += '\n赛题1：苹果园病虫害识别\n\n赛题2：冷链温度监测\n';
      edition.tracks = [{ id: 'all', number: 1, title: chinese('全部赛题'), printed: false, clause: 'annex.p1' }];
      edition.topics = [
        { id: 'all-01', track: 'all', subtrack: null, number: 1, title: chinese('苹果园病虫害识别') },
        { id: 'all-02', track: 'all', subtrack: null, number: 2, title: chinese('冷链温度监测') },
      ];
    },
    wrong: [retitled('topics/all/02.yaml', 'all-02'), ['topics/all/02.yaml', withLabels('')]],
  },
  {
    name: 'a contest without tracks',
    change: withoutTracks,
    wrong: [
      [
        'schedule.yaml',
        (edition) => {
          amend(edition.phases, 'final', { end: '2031-04-03' });
        },
      ],
    ],
  },
];

describe('a notice with', () => {
  it.each(variants)('$name', expectChecked);
});
