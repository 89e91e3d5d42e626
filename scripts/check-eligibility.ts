import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  eligibilityRules,
  evaluate,
  relevantQuestions,
  unknownAnswers,
  type Answers,
} from '../src/logic/eligibility.ts';
import { checkContent } from './content/check.ts';

/**
 * `npm run check:eligibility -- FILE`: the verdict on the answers of a JSON file, `{ "answers": { … } }` or an array of
 * such, as JSON with its reasons and clauses; exit 1 and every fault of the file at once if there is one.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [file] = positionals;
const { content } = checkContent(process.env['CONTENT_DIR'] ?? 'content');

try {
  if (!content) throw new Error('The content cannot be read; run "npm run check:content"');
  if (file === undefined) throw new Error('Name a JSON file: npm run check:eligibility -- FILE');
  const { dataset } = content;
  const { questions, rules } = eligibilityRules(dataset);
  const given = readAnswers(file);
  const all = Array.isArray(given) ? given : [given];
  const faults = all.flatMap((entry, at) =>
    faultsOf(entry, (answers) => unknownAnswers({ questions }, answers)).map(
      (fault) => `${file}${Array.isArray(given) ? `, entry ${String(at + 1)}` : ''}: ${fault}`,
    ),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const results = all.map((entry) => assess((entry as { answers: Answers }).answers));
  console.log(JSON.stringify(Array.isArray(given) ? results : results[0], null, 2));

  function assess(answers: Answers) {
    const { verdict, reasons, openPoints } = evaluate({ questions, rules }, answers);
    const inWords = (findings: typeof reasons) =>
      findings.map(({ kind, id, clauses }) => ({
        [kind]: id,
        clauses,
        text:
          kind === 'rule'
            ? rules.find((rule) => rule.id === id)?.reason
            : questions.find((q) => q.id === id)?.openPoint,
      }));
    const put = new Set(relevantQuestions({ questions }, answers).map(({ id }) => id));
    return {
      verdict,
      clauses: [...new Set(reasons.flatMap((reason) => reason.clauses))],
      reasons: inWords(reasons),
      openPoints: inWords(openPoints),
      // Questions that are not put to such an entry.
      ignored: Object.keys(answers).filter((id) => !put.has(id)),
      contacts: verdict === 'ask' ? dataset.contacts : [],
    };
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readAnswers(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** What is wrong with one entry of the file. */
function faultsOf(entry: unknown, unknown: (answers: Answers) => string[]): string[] {
  const answers = typeof entry === 'object' && entry !== null ? (entry as { answers?: unknown }).answers : undefined;
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    return ['found no { "answers": { … } }; put the answers there, a value for each question'];
  }
  const values = Object.entries(answers as Record<string, unknown>);
  const notText = values.filter(([, value]) => typeof value !== 'string');
  return [
    ...notText.map(([id, value]) => `"${id}" has the value ${JSON.stringify(value)}; write the value as text`),
    ...unknown(Object.fromEntries(values.filter(([, value]) => typeof value === 'string')) as Answers),
  ];
}
