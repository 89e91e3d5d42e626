import { describe, it } from 'vitest';
import { expectChecked, type Variant } from '../../../../tests/check-variant.ts';
import {
  amended,
  addClause,
  amend,
  chinese,
  reprint,
  type Change,
  type EditionVariant,
} from '../../../../tests/edition-variant.ts';

const PLAN = 'notice/plan.yaml';

/** The clauses of the plan with other labels, as printed. */
const numbered = (label: (number: number) => string, wrong: (number: number) => string): Variant => {
  const plan = (edition: EditionVariant) => edition.sections.find(({ id }) => id === 'plan')?.clauses ?? [];
  return {
    name: `the number ${label(1)}`,
    change: (edition) => {
      for (const [at, clause] of plan(edition).entries()) {
        const start = clause.text?.['zh-CN'].slice(0, 3) ?? '';
        reprint(edition, `${clause.label ?? ''}${start}`, `${label(at + 1)}${start}`);
        clause.label = label(at + 1);
      }
    },
    wrong: [
      [
        PLAN,
        (edition) => {
          plan(edition).forEach((clause, at) => {
            clause.label = wrong(at + 1);
          });
        },
      ],
    ],
  };
};

const NUMERALS = '〇一二三四五';
const CIRCLED = '⓪①②③④⑤';

const withAnnex =
  (id: string, label: string, title: string, text: string, table?: true): Change =>
  (edition) => {
    edition.source += `\n## ${label}\n\n# ${title}\n\n${text}\n`;
    edition.sections.push({
      id,
      label,
      title: chinese(title),
      clauses: [{ id: `${id}.p1`, text: chinese(text), ...(table ? { table } : {}) }],
    });
    edition.edition.notice.push(id);
  };

const variants: Variant[] = [
  numbered(
    (number) => `第${NUMERALS.charAt(number)}条`,
    (number) => `第${String(number)}条`,
  ),
  numbered(
    (number) => `（${NUMERALS.charAt(number)}）`,
    (number) => `（${NUMERALS.charAt(number - 1)}）`,
  ),
  numbered(
    (number) => `(${NUMERALS.charAt(number)})`,
    (number) => `(${NUMERALS.charAt((number % 5) + 1)})`,
  ),
  numbered(
    (number) => `（${String(number)}）`,
    (number) => `（${String(number + 1)}）`,
  ),
  numbered(
    (number) => CIRCLED.charAt(number),
    (number) => CIRCLED.charAt(number - 1),
  ),
  numbered(
    (number) => `${String(number)}、`,
    (number) => `${String(number)}.`,
  ),
  {
    name: 'four levels of numbers',
    change: (edition) => {
      const levels = [
        ['3.5.1', '（1）', '到场。'],
        ['3.5.1.1', '①', '签到；'],
        ['3.5.1.2', '②', '答辩。'],
      ] as const;
      for (const [id, label, text] of levels) addClause(edition, 'plan', { id, label, text }, '## 四、材料与奖项');
    },
    wrong: [
      [
        PLAN,
        (edition) => {
          amend(edition.sections.find(({ id }) => id === 'plan')?.clauses ?? [], '3.5.1.2', { label: '③' });
        },
      ],
    ],
  },
  {
    name: 'a number that stands twice',
    change: (edition) => {
      addClause(edition, 'plan', { id: '3.5-2', label: '5.', text: '颁奖。' }, '## 四、材料与奖项');
    },
    wrong: [
      [
        PLAN,
        (edition) => {
          amend(edition.sections.find(({ id }) => id === 'plan')?.clauses ?? [], '3.5-2', { label: '6.' });
        },
      ],
    ],
  },
  {
    name: 'a heading that runs into the text',
    change: (edition) => {
      const clause = edition.sections.find(({ id }) => id === 'plan')?.clauses?.find(({ id }) => id === '3.4');
      Object.assign(clause ?? {}, { title: chinese('决赛。'), text: chinese('4月2日上午，现场答辩。') });
    },
    wrong: [
      [
        PLAN,
        (edition) => {
          amend(edition.sections.find(({ id }) => id === 'plan')?.clauses ?? [], '3.4', { title: chinese('总决赛。') });
        },
      ],
    ],
  },
  {
    name: 'several annexes, one of them a form',
    change: (edition) => {
      reprint(edition, '## 附件', '## 附件1');
      amend(edition.sections, 'annex', { label: '附件1' });
      withAnnex('annex-2', '附件2', '报名表', '姓名 |\n单位 |', true)(edition);
      withAnnex('annex-3', '附件3', '承诺书', '我单位承诺材料真实。')(edition);
    },
    wrong: [
      [
        'notice/annex-3.yaml',
        (edition) => {
          amend(edition.sections.find(({ id }) => id === 'annex-3')?.clauses ?? [], 'annex-3.p1', {
            text: chinese('我单位保证材料真实。'),
          });
        },
      ],
    ],
  },
  {
    name: 'the topics in the second annex',
    change: (edition) => {
      edition.source = edition.source.replace('## 附件\n', '## 附件1\n\n# 承诺书\n\n材料真实。\n\n## 附件2\n');
      amend(edition.sections, 'annex', { label: '附件2' });
      edition.sections.push({
        id: 'pledge',
        label: '附件1',
        title: chinese('承诺书'),
        clauses: [{ id: 'pledge.p1', text: chinese('材料真实。') }],
      });
      edition.edition.notice.splice(-1, 0, 'pledge');
    },
    wrong: [['notice/pledge.yaml', amended('sections', 'pledge', { label: '附件2' })]],
  },
];

describe('a notice with', () => {
  it.each(variants)('$name', expectChecked);
});
