import { contentFolder } from '../src/data/editions.ts';
import { evaluate } from '../src/logic/eligibility.ts';
import { eligibilityRules } from '../src/logic/eligibility-rules.ts';
import { relevantQuestions, unknownAnswers, type Answers } from '../src/logic/eligibility-questions.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { checkContent } from './checks/content/run.ts';
import { readJson } from './read-json.ts';

/**
 * `npm run check:eligibility -- FILE`: the verdict on the answers of a JSON file, `{ "answers": { … } }` or an array of
 * such, as JSON with its reasons and clauses; exit 1 and every fault of the file at once if there is one.
 */
try {
  console.log(JSON.stringify(assessFile(process.argv.slice(2)), null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function assessFile([file, ...more]: readonly string[]): unknown {
  if (file === undefined || more.length > 0) throw new Error('Name one JSON file: npm run check:eligibility -- FILE');
  const { content } = checkContent(contentFolder);
  if (!content) throw new Error(`${contentFolder} cannot be read; run "npm run check:content"`);
  if (content.dataset.questions.length === 0) {
    throw new Error(`${contentFolder} has no questions (eligibility/questions.yaml), so that there is no verdict`);
  }
  const given = readJson(file);
  const entries: unknown[] = Array.isArray(given) ? given : [given];
  const faults: string[] = [];
  const answers = entries.map((entry, at) =>
    readAnswers(entry, content.dataset, (fault) => {
      faults.push(`${file}${Array.isArray(given) ? `, entry ${String(at + 1)}` : ''}: ${fault}`);
    }),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const results = answers.map((each) => assess(each, content.dataset));
  return Array.isArray(given) ? results : results[0];
}

/** The answers of one entry of the file, with every fault in them. */
function readAnswers(entry: unknown, { questions }: Dataset, tell: (fault: string) => void): Answers {
  const given = typeof entry === 'object' && entry !== null ? (entry as { answers?: unknown }).answers : undefined;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    tell('found no { "answers": { … } }; put the answers there, a value for each question');
    return {};
  }
  const answers: Record<string, string> = {};
  for (const [id, value] of Object.entries(given as Record<string, unknown>)) {
    if (typeof value === 'string') answers[id] = value;
    else tell(`"${id}" has the value ${JSON.stringify(value)}; write the value as text`);
  }
  for (const fault of unknownAnswers({ questions }, answers)) tell(fault);
  return answers;
}

/** The verdict on answers, in words. */
function assess(answers: Answers, dataset: Dataset) {
  const { questions, rules } = eligibilityRules(dataset);
  const assessment = evaluate({ questions, rules }, answers);
  // A verdict without a clause is none.
  if (!assessment)
    throw new Error('The edition has no questions or rules that speak of such an entry: there is no verdict');
  const { verdict, reasons, openPoints } = assessment;
  const texts = {
    rule: new Map(rules.map(({ id, reason }) => [id, reason])),
    question: new Map(questions.map(({ id, openPoint }) => [id, openPoint])),
  };
  const inWords = (findings: typeof reasons) =>
    findings.map(({ kind, id, clauses }) => ({ [kind]: id, clauses, text: texts[kind].get(id) }));
  const put = new Set(relevantQuestions({ questions }, answers).map(({ id }) => id));
  return {
    verdict,
    clauses: [...new Set(reasons.flatMap((reason) => reason.clauses))],
    reasons: inWords(reasons),
    openPoints: inWords(openPoints),
    // Answers to questions that are not put to such an entry.
    ignored: Object.keys(answers).filter((id) => !put.has(id)),
    contacts: verdict === 'ask' ? dataset.contacts : [],
  };
}
