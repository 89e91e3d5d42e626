import { describe, it } from 'vitest';
import { expectChecked, type Variant } from '../../../../tests/check-variant.ts';
import { amend, amended, chinese, reprint, type Change } from '../../../../tests/edition-variant.ts';

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
    // The bodies of its clauses guide parts of the contest.
    roles: [
      ...edition.roles,
      { id: 'orchards', name: chinese('果园指导单位'), clause: '3.1', members: ['farming'] },
      { id: 'mixed', name: chinese('综合指导单位'), clause: '3.2', members: ['data', 'farming'] },
    ],
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

const variants: Variant[] = [
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
        amended('tracks', 'orchards', { introduction: chinese('方向一：病虫害识别。\n方向二：产量预报。') }),
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
    wrong: [['schedule.yaml', amended('phases', 'final', { end: '2031-04-03' })]],
  },
];

describe('a notice with', () => {
  it.each(variants)('$name', expectChecked);
});
