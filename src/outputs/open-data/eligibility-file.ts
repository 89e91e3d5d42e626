import { z } from 'zod';
import { jsonTitles } from '../../i18n/json-files.ts';
import { eligibilityRules } from '../../logic/eligibility-rules.ts';
import { UNSURE } from '../../logic/eligibility-questions.ts';
import {
  eligibilityCaseSchema,
  eligibilityRuleSchema,
  parameterSchema,
  questionSchema,
  reminderSchema,
} from '../../model/eligibility.ts';
import { slug } from '../../model/ids.ts';
import { VERDICTS } from '../../model/verdict.ts';
import { stampedFile } from './data-file.ts';

/** `eligibility.json`: the self-check as data, with the rules that the site derives from the schedule. */
export const eligibilityFile = stampedFile(
  jsonTitles.eligibility,
  {
    verdicts: z.array(z.enum(VERDICTS)).describe('The possible results, the best first.'),
    parameters: z.array(parameterSchema),
    questions: z.array(
      questionSchema.extend({ values: z.array(slug).describe('The values that an answer may have.') }),
    ),
    rules: z.array(eligibilityRuleSchema),
    reminders: z.array(reminderSchema).describe('Duties of every entry that need no question.'),
    cases: z.array(eligibilityCaseSchema).describe('Worked examples.'),
  },
  (catalog) => {
    const { questions, rules } = eligibilityRules(catalog);
    return {
      verdicts: [...VERDICTS],
      parameters: catalog.parameters,
      questions: questions.map((question) => ({
        ...question,
        values: [...question.options.map(({ id }) => id), UNSURE],
      })),
      rules,
      reminders: catalog.reminders,
      cases: catalog.eligibilityCases,
    };
  },
);
