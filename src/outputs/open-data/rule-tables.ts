import { titles } from '../../i18n/tables.ts';
import { eligibilityRules } from '../../logic/eligibility-rules.ts';
import { joined } from './columns.ts';
import { CLAUSE_KEY, reference, table } from './table.ts';
const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

const questions = table({
  name: 'eligibility-questions',
  title: titles.eligibilityQuestions,
  rows: (catalog) => eligibilityRules(catalog).questions,
  primaryKey: ['id'],
  columns: ({ column, texts, clauses }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    column('group', 'string', titles.questionGroup, ({ group }) => group),
    ...texts('text', titles.question, ({ text }) => text),
    ...texts('help', titles.explanation, ({ help }) => help),
    ...texts('open_point', titles.toFindOutWhere, (row) => row.openPoint),
    column('when', 'array', titles.answersItHoldsFor, ({ when }) => json(when)),
    clauses((row) => row.clauses),
  ],
});

const answers = table({
  name: 'eligibility-answers',
  title: titles.eligibilityAnswers,
  rows: (catalog) =>
    eligibilityRules(catalog).questions.flatMap(({ id, options }) => options.map((option) => ({ id, option }))),
  primaryKey: ['question', 'id'],
  foreignKeys: [reference('question', 'eligibility-questions')],
  columns: ({ column, texts }) => [
    column('question', 'string', titles.questionId, ({ id }) => id),
    column('id', 'string', titles.id, ({ option }) => option.id),
    ...texts('label', titles.optionText, ({ option }) => option.label),
    column('tracks', 'string', titles.trackIdsItStands, ({ option }) => joined(option.tracks ?? [])),
  ],
});

const rules = table({
  name: 'eligibility-rules',
  title: titles.eligibilityRules,
  rows: (catalog) => eligibilityRules(catalog).rules,
  primaryKey: ['id'],
  columns: ({ column, texts, clauses }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    column('effect', 'string', titles.effect, ({ effect }) => effect),
    ...texts('reason', titles.ruleReason, ({ reason }) => reason),
    ...texts('remedy', titles.whatCanBeDone, ({ remedy }) => remedy),
    ...texts('remedy_once_closed', titles.whatCanBeDoneAfterwards, ({ remedyOnceClosed }) => remedyOnceClosed),
    column('when', 'array', titles.answersItHoldsFor, ({ when }) => json(when)),
    clauses((row) => row.clauses),
  ],
});

const conduct = table({
  name: 'rules',
  title: titles.rulesOfConduct,
  rows: (catalog) => catalog.rules.flatMap((group) => group.statements.map((statement) => ({ group, statement }))),
  primaryKey: ['group', 'id'],
  foreignKeys: [CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    column('group', 'string', titles.ruleGroupId, ({ group }) => group.id),
    ...texts('group_name', titles.ruleGroup, ({ group }) => group.name),
    column('id', 'string', titles.id, ({ statement }) => statement.id),
    ...texts('quote', titles.wordsOfTheNotice, ({ statement }) => statement.quote),
    clause(({ statement }) => statement.clause),
  ],
});

const faq = table({
  name: 'faq',
  title: titles.questionsPeopleAsk,
  rows: (catalog) => catalog.faq,
  primaryKey: ['id'],
  columns: ({ column, texts, clauses }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    ...texts('question', titles.question, ({ question }) => question),
    ...texts('answer', titles.faqAnswer, ({ answer }) => answer),
    column('stated', 'boolean', titles.statedInTheNotice, (row) => !row.isUnstated),
    clauses((row) => row.clauses),
  ],
});

const omissions = table({
  name: 'omissions',
  title: titles.whatIsNotStated,
  rows: (catalog) => catalog.omissions,
  primaryKey: ['id'],
  columns: ({ column, texts }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    ...texts('name', titles.subject, ({ name }) => name),
  ],
});

/** The tables of who can enter, and of what is asked. */
export const RULE_TABLES = [questions, answers, rules, conduct, faq, omissions];
