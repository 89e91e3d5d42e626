import { eligibilityRules } from '../../logic/eligibility.ts';
import { joined } from './columns.ts';
import { CLAUSE_KEY, reference, table } from './table.ts';

const ID = { 'zh-CN': '编号', en: 'Id' };
const QUESTION = { 'zh-CN': '问题', en: 'Question' };
/** Patterns of answers stay as they are in `eligibility.json`: for programs, not for readers. */
const WHEN = { 'zh-CN': '适用的回答（任一组合）', en: 'Answers it holds for (any one pattern)' };
const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

const questions = table({
  name: 'eligibility-questions',
  title: { 'zh-CN': '资格自查问题', en: 'Eligibility questions' },
  rows: (catalog) => eligibilityRules(catalog).questions,
  primaryKey: ['id'],
  columns: ({ column, texts, clauses }) => [
    column('id', 'string', ID, ({ id }) => id),
    column('group', 'string', { 'zh-CN': '分组', en: 'Group' }, ({ group }) => group),
    ...texts('text', QUESTION, ({ text }) => text),
    ...texts('help', { 'zh-CN': '说明', en: 'Explanation' }, ({ help }) => help),
    ...texts('open_point', { 'zh-CN': '不确定时需核实', en: 'To find out where not sure' }, (row) => row.openPoint),
    column('when', 'array', WHEN, ({ when }) => json(when)),
    clauses((row) => row.clauses),
  ],
});

const answers = table({
  name: 'eligibility-answers',
  title: { 'zh-CN': '资格自查选项', en: 'Eligibility answers' },
  rows: (catalog) =>
    eligibilityRules(catalog).questions.flatMap(({ id, options }) => options.map((option) => ({ id, option }))),
  primaryKey: ['question', 'id'],
  foreignKeys: [reference('question', 'eligibility-questions')],
  columns: ({ column, texts }) => [
    column('question', 'string', { 'zh-CN': '问题编号', en: 'Question id' }, ({ id }) => id),
    column('id', 'string', ID, ({ option }) => option.id),
    ...texts('label', { 'zh-CN': '选项', en: 'Answer' }, ({ option }) => option.label),
    column('tracks', 'string', { 'zh-CN': '对应赛道编号', en: 'Track ids it stands for' }, ({ option }) =>
      joined(option.tracks ?? []),
    ),
  ],
});

const rules = table({
  name: 'eligibility-rules',
  title: { 'zh-CN': '资格自查规则', en: 'Eligibility rules' },
  rows: (catalog) => eligibilityRules(catalog).rules,
  primaryKey: ['id'],
  columns: ({ column, texts, clauses }) => [
    column('id', 'string', ID, ({ id }) => id),
    column(
      'effect',
      'string',
      {
        'zh-CN': '结果（bars不能参赛、leaves-open需要先确认、admits可以参赛）',
        en: 'Effect (bars, leaves open or admits the entry)',
      },
      ({ effect }) => effect,
    ),
    ...texts('reason', { 'zh-CN': '理由', en: 'Reason' }, ({ reason }) => reason),
    ...texts('remedy', { 'zh-CN': '可以怎么办', en: 'What can be done' }, ({ remedy }) => remedy),
    ...texts(
      'remedy_once_closed',
      { 'zh-CN': '报名截止之后可以怎么办', en: 'What can be done once registration has closed' },
      ({ remedyOnceClosed }) => remedyOnceClosed,
    ),
    column('when', 'array', WHEN, ({ when }) => json(when)),
    clauses((row) => row.clauses),
  ],
});

const conduct = table({
  name: 'rules',
  title: { 'zh-CN': '行为规则', en: 'Rules of conduct' },
  rows: (catalog) => catalog.rules.flatMap((group) => group.statements.map((statement) => ({ group, statement }))),
  primaryKey: ['group', 'id'],
  foreignKeys: [CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    column('group', 'string', { 'zh-CN': '类别编号', en: 'Group id' }, ({ group }) => group.id),
    ...texts('group_name', { 'zh-CN': '类别', en: 'Group' }, ({ group }) => group.name),
    column('id', 'string', ID, ({ statement }) => statement.id),
    ...texts('quote', { 'zh-CN': '通知原句', en: 'Words of the notice' }, ({ statement }) => statement.quote),
    clause(({ statement }) => statement.clause),
  ],
});

const faq = table({
  name: 'faq',
  title: { 'zh-CN': '大家常问', en: 'Questions people ask' },
  rows: (catalog) => catalog.faq,
  primaryKey: ['id'],
  columns: ({ column, texts, clauses }) => [
    column('id', 'string', ID, ({ id }) => id),
    ...texts('question', QUESTION, ({ question }) => question),
    ...texts('answer', { 'zh-CN': '答复', en: 'Answer' }, ({ answer }) => answer),
    column('stated', 'boolean', { 'zh-CN': '通知是否说明', en: 'Stated in the notice' }, (row) => !row.isUnstated),
    clauses((row) => row.clauses),
  ],
});

const omissions = table({
  name: 'omissions',
  title: { 'zh-CN': '通知未说明的事项', en: 'What is not stated' },
  rows: (catalog) => catalog.omissions,
  primaryKey: ['id'],
  columns: ({ column, texts }) => [
    column('id', 'string', ID, ({ id }) => id),
    ...texts('name', { 'zh-CN': '事项', en: 'Subject' }, ({ name }) => name),
  ],
});

/** The tables of who can enter, and of what is asked. */
export const RULE_TABLES = [questions, answers, rules, conduct, faq, omissions];
