import { describe, it } from 'vitest';
import { expectChecked, type Variant } from '../../../../tests/check-variant.ts';
import { amend, amended, chinese, reprint, type EditionVariant } from '../../../../tests/edition-variant.ts';

const firstTopic = (edition: EditionVariant, words: string) => {
  reprint(edition, '形成预警模型。', `形成预警模型。\n\n${words}`);
  amend(edition.topics, 'orchards-01', { brief: chinese(`用图像数据与气象数据识别病虫害，形成预警模型。\n${words}`) });
};

const variants: Variant[] = [
  {
    name: 'a topic with a body of its own',
    change: (edition) => {
      firstTopic(edition, '出题单位：吉林果业集团。');
      edition.organizations.push({ id: 'fruit-group', name: chinese('吉林果业集团') });
      amend(edition.topics, 'orchards-01', { otherBodies: [{ name: chinese('出题单位'), members: ['fruit-group'] }] });
    },
    wrong: [
      [
        'topics/orchards/01.yaml',
        amended('topics', 'orchards-01', { otherBodies: [{ name: chinese('命题单位'), members: ['fruit-group'] }] }),
      ],
      [
        'topics/orchards/01.yaml',
        amended('topics', 'orchards-01', { otherBodies: [{ name: chinese('出题单位'), members: ['data'] }] }),
      ],
      [
        'topics/orchards/01.yaml',
        amended('topics', 'orchards-01', { otherBodies: [{ name: chinese('出题单位'), members: ['nobody'] }] }),
      ],
      ['topics/orchards/01.yaml', amended('organizations', 'fruit-group', { name: chinese('吉林果业公司') })],
    ],
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
      ['entry.yaml', amended('entryWays', 'apple', { address: 'pear@example.com' })],
      ['entry.yaml', amended('entryWays', 'apple', { topics: ['orchards-02'] })],
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
        quote: '奖金8万元',
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
    wrong: [['schedule.yaml', amended('phases', 'apple', { end: '2031-03-26' })]],
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
    wrong: [['roles.yaml', amended('roles', 'setters', { members: ['farming'] })]],
  },
];

describe('a notice with', () => {
  it.each(variants)('$name', expectChecked);
});
