import type { Words } from './words.ts';

const zhCN = {
  organization: {
    title: '相关机构',
    description: '通知点名的每个机构：组成与职责、⟦tracks|指导的赛道、⟧其他称呼和列名条款。',
    lead: '通知点名的机构都列在这里。只有统称的（如承办单位、各级政府部门），通知没有点名。',
    body: '机构',
    said: '通知中的内容',
    roles: '身份',
    members: '组成单位',
    duties: '组成与职责',
    guides: '指导赛道',
    spellings: '通知中的其他称呼',
    /** For bodies of the contest alone; where the notice only names one, it is not stated. */
    definedIn: '设立条款',
    namedIn: '列名条款',
    gives: '提供特别支持',
    ofContest: '赛事机构',
    others: '其他机构',
  },
};

const en: typeof zhCN = {
  organization: {
    title: 'Organisations',
    description:
      'Every organisation that the notice names: what it does, ⟦tracks|the tracks it guides, ⟧its other names and the clauses that name it.',
    lead: 'Every organisation that the notice names is listed here. Those it mentions only by kind, such as organisers and government departments at all levels, it does not name.',
    body: 'Body',
    said: 'In the notice',
    roles: 'Part',
    members: 'Members',
    duties: 'Make-up and duties',
    guides: 'Guides',
    spellings: 'Other names in the notice',
    definedIn: 'Set up in',
    namedIn: 'Named in',
    gives: 'Gives special support to',
    ofContest: 'Bodies of the contest',
    others: 'Other organisations',
  },
};

export const organizationWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
