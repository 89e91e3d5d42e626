import { describe, it } from 'vitest';
import { expectChecked, type Variant } from '../../../../tests/check-variant.ts';
import { addClause, amend, chinese, reprint, reword, type Change } from '../../../../tests/edition-variant.ts';

const TRACKS = 'tracks.yaml';

const track =
  (id: string, values: object): Change =>
  (edition) => {
    amend(edition.tracks, id, values);
  };
const bodies = (name: string, ...members: string[]) => ({ name: chinese(name), members });

const variants: Variant[] = [
  {
    name: 'a track without a guiding body',
    change: (edition) => {
      reword(edition, '3.1', '果园赛道。');
      track('orchards', { guidingOrganizations: undefined })(edition);
      edition.eligibilityRules.forEach((rule) => {
        rule.reason = chinese('见通知。');
      });
    },
    wrong: [
      [TRACKS, track('orchards', { guidingOrganizations: ['farming'] })],
      [TRACKS, track('orchards', { title: chinese('果树赛道') })],
    ],
  },
  {
    name: 'bodies that lead or support a track',
    change: (edition) => {
      reword(edition, '3.2', '综合赛道。牵头单位：吉林省数据局；支持单位：吉林省农业厅。');
      track('mixed', {
        guidingOrganizations: [],
        otherBodies: [bodies('牵头单位', 'data'), bodies('支持单位', 'farming')],
      })(edition);
    },
    wrong: [
      [TRACKS, track('mixed', { otherBodies: [bodies('协办单位', 'data')] })],
      [TRACKS, track('mixed', { otherBodies: [bodies('牵头单位', 'office')] })],
    ],
  },
  {
    name: 'tracks named in one sentence',
    change: (edition) => {
      reword(edition, '3.1', '大赛设果园赛道、综合赛道等2个赛道，由吉林省数据局、吉林省农业厅指导。');
      reword(edition, '3.2', '赛道可兼报。');
      edition.tracks.forEach((each) => {
        each.clause = '3.1';
      });
      edition.eligibilityRules.forEach((rule) => {
        rule.reason = chinese('见通知。');
      });
    },
    wrong: [
      [TRACKS, track('mixed', { clause: '3.2' })],
      [TRACKS, track('mixed', { title: chinese('综合') })],
    ],
  },
  {
    name: 'tracks named in a table',
    change: (edition) => {
      reword(edition, '3.1', '赛道设置。');
      reword(edition, '3.2', '两个赛道见下表。');
      addClause(
        edition,
        'plan',
        { id: '3.p1', table: true, text: '赛道 | 指导单位\n果园赛道 | 吉林省农业厅\n综合赛道 | 吉林省数据局' },
        '3.报名。',
      );
      const plan = edition.sections.find(({ id }) => id === 'plan');
      const clauses = plan?.clauses ?? [];
      clauses.splice(2, 0, ...clauses.splice(-1));
      edition.tracks.forEach((each) => {
        each.clause = '3.p1';
      });
      track('mixed', { guidingOrganizations: ['data'] })(edition);
    },
    wrong: [
      [TRACKS, track('mixed', { guidingOrganizations: ['office'] })],
      [
        'notice/plan.yaml',
        (edition) => {
          reprint(edition, '综合赛道 |', '综合赛 |');
        },
      ],
    ],
  },
  {
    name: 'tracks named only in the annex',
    change: (edition) => {
      reword(edition, '3.1', '赛道见附件，由吉林省农业厅指导。');
      reword(edition, '3.2', '每队选一题。');
      edition.tracks.forEach((each) =>
        Object.assign(each, { clause: `annex.${String(each.number)}`, guidingOrganizations: [] }),
      );
    },
    wrong: [[TRACKS, track('mixed', { clause: 'annex.1' })]],
  },
  {
    name: 'an introduction between heading and first topic',
    change: (edition) => {
      reprint(edition, '### 一、果园赛道', '### 一、果园赛道\n\n面向果园，减少病害。');
      reprint(edition, '### （一）市场流通', '### （一）市场流通\n\n面向市场。');
      track('orchards', { introduction: chinese('面向果园，减少病害。') })(edition);
      amend(edition.tracks.find(({ id }) => id === 'mixed')?.subtracks ?? [], 'markets', {
        introduction: chinese('面向市场。'),
      });
    },
    wrong: [[TRACKS, track('orchards', { introduction: chinese('面向果园，减少虫害。') })]],
  },
  {
    name: 'sub-tracks in every track, numbered otherwise',
    change: (edition) => {
      reprint(edition, '### 一、果园赛道', '### （一）果园赛道\n\n#### 1.病虫害');
      reprint(edition, '## 二、综合赛道', '## （二）综合赛道');
      reprint(edition, '### （一）市场流通', '### 1.市场流通');
      edition.edition.labels = { track: '（{一}）', subtrack: '{1}.', topic: '赛题{1}：' };
      track('orchards', { subtracks: [{ id: 'pests', number: 1, title: chinese('病虫害') }] })(edition);
      amend(edition.topics, 'orchards-01', { id: 'pests-01', subtrack: 'pests' });
    },
    wrong: [
      [
        TRACKS,
        (edition) => {
          edition.edition.labels = { ...edition.edition.labels, subtrack: '（{一}）' };
        },
      ],
    ],
  },
  ...['专题', '赛题方向', '组别', '领域'].map((word): Variant => ({
    name: `the word ${word} for a track`,
    change: (edition) => {
      edition.source = edition.source
        .replaceAll('果园赛道', `果园${word}`)
        .replaceAll('综合赛道', `综合${word}`)
        .replaceAll('赛道', word);
      const reworded = JSON.parse(JSON.stringify(edition).replaceAll('赛道', word)) as typeof edition;
      Object.assign(edition, reworded, { source: edition.source });
      edition.edition.words = { track: chinese(word) };
    },
    wrong: [[TRACKS, track('orchards', { title: chinese('果园赛道') })]],
  })),
];

describe('a notice with', () => {
  it.each(variants)('$name', expectChecked);
});
