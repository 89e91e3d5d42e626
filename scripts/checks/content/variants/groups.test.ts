import { describe, it } from 'vitest';
import { expectChecked, type Variant } from '../../../../tests/check-variant.ts';
import { amended, amend, chinese, reword, type Change } from '../../../../tests/edition-variant.ts';

/** A clause about groups of entrants, before the prizes. */
const grouped =
  (text: string, ...groups: [id: string, name: string][]): Change =>
  (edition) => {
    reword(edition, '4.1', `${text}项目申报书。`, '项目申报书。');
    edition.groups = groups.map(([id, name]) => ({ id, name: chinese(name), clause: '4.1' }));
  };

const variants: Variant[] = [
  {
    name: 'groups of entrants',
    change: grouped('分为高校组、企业组和个人组。', ['school', '高校组'], ['company', '企业组'], ['person', '个人组']),
    wrong: [['groups.yaml', amended('groups', 'school', { name: chinese('高职组') })]],
  },
  {
    name: 'a limit for each group',
    change: (edition) => {
      grouped('高校组每队不超过5人，企业组每队不超过十人。', ['school', '高校组'], ['company', '企业组'])(edition);
      edition.parameters.push(
        { id: 'school', value: 5, clause: '4.1', quote: '高校组每队不超过5人' },
        { id: 'company', value: 10, clause: '4.1', quote: '企业组每队不超过十人' },
      );
      edition.reminders.push({
        id: 'limits',
        clauses: ['4.1'],
        text: chinese('高校组每队不超过{school}人，企业组不超过{company}人。'),
      });
    },
    wrong: [['eligibility/parameters.yaml', amended('parameters', 'company', { value: 12 })]],
  },
  {
    name: 'papers of a group',
    change: (edition) => {
      grouped('高校组需提交在校证明。', ['school', '高校组'])(edition);
      edition.materials.groups?.push({ id: 'proof', name: chinese('在校证明'), clause: '4.1', groups: ['school'] });
    },
    wrong: [
      [
        'materials.yaml',
        (edition) => {
          amend(edition.materials.groups ?? [], 'proof', { name: chinese('在职证明') });
        },
      ],
      [
        'materials.yaml',
        (edition) => {
          amend(edition.materials.groups ?? [], 'proof', { groups: ['company'] });
        },
      ],
    ],
  },
];

describe('a notice with', () => {
  it.each(variants)('$name', expectChecked);
});
