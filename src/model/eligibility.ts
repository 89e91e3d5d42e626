import { z } from 'zod';
import { clauseId, ordinal, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';
import { VERDICTS } from './verdict.ts';

/** The parts of the questionnaire, in its order: who enters, with which team, with which project. */
export const QUESTION_GROUPS = ['entrant', 'team', 'project'] as const;

/** The effects of a rule on the entry whose answers it fits, the worst first. */
export const EFFECTS = ['bars', 'leaves-open', 'admits'] as const;

/** A number that the notice sets, such as the most representatives of a team. Texts name it as `{its-id}`. */
export const parameterSchema = z.strictObject({
  id: slug,
  value: ordinal.describe('The number.'),
  clause: clauseId,
  quote: plainText.describe('The words of the clause that state the number.'),
});

/** Answers that fit: one of the options of every question named. */
export const answersPatternSchema = z.record(slug, z.array(slug).min(1)).meta({ examples: [{ entrant: ['person'] }] });

/** A possible answer to a question. */
export const optionSchema = z.strictObject({
  id: slug,
  label: localizedText.describe('The answer, in plain words.'),
  tracks: z
    .array(slug)
    .min(1)
    .optional()
    .describe('The tracks that the answer stands for, by id, in the question about tracks.'),
});

/** A question of the self-check, in plain words. */
export const questionSchema = z.strictObject({
  id: slug,
  group: z.enum(QUESTION_GROUPS).describe('The part of the questionnaire.'),
  screen: slug
    .optional()
    .describe(
      'Questions one after the other that name the same screen stand together on it. Without it, those with a `statement` stand together and any other stands alone.',
    ),
  text: localizedText.describe('The question.'),
  statement: localizedText
    .optional()
    .describe(
      'The best answer of an ordered question with two options, as a sentence that is true or not: shown in place of the question.',
    ),
  help: localizedText.describe('What the words mean.'),
  openPoint: localizedText.describe('What to find out or to decide where the answer is not sure.'),
  unsure: localizedText.optional().describe('The words of the answer "not sure" where others fit the question better.'),
  clauses: z.array(clauseId).min(1).describe('The clauses that the question is about.'),
  when: z
    .array(answersPatternSchema)
    .min(1)
    .optional()
    .describe(
      'The question is put only where one of these patterns fits the answers before it; without it, to everybody.',
    ),
  ordered: z.boolean().describe('Whether the options stand from the best for the entrant to the worst.'),
  answeredAlone: z
    .literal(true)
    .optional()
    .describe(
      'For what bars an entry often: the shortcut “all of these apply”, which gives the best answer to the ordered questions of a screen with several statements, leaves it out.',
    ),
  options: z.array(optionSchema).min(2).describe('The possible answers.'),
});

/** A rule of the notice: what follows from answers that fit one of its patterns. */
export const eligibilityRuleSchema = z.strictObject({
  id: slug,
  effect: z.enum(EFFECTS).describe('What it does to an entry that it fits.'),
  clauses: z.array(clauseId).min(1).describe('The clauses that say so.'),
  when: z.array(answersPatternSchema).min(1).describe('It applies where one of these patterns fits.'),
  reason: localizedText.describe('What the clauses say of such an entry, in plain words.'),
  remedy: localizedText
    .optional()
    .describe('What the entrant can do about it, where the notice leaves something to do.'),
  remedyOnceClosed: localizedText
    .optional()
    .describe('What the entrant can do once registration has closed, where that is something else.'),
});

/** A duty of every entry that needs no question. */
export const reminderSchema = z.strictObject({
  id: slug,
  clauses: z.array(clauseId).min(1).describe('The clauses that say so.'),
  text: localizedText.describe('The duty, in plain words.'),
});

/** A worked example: a case with a name, its answers and the verdict it must get. */
export const eligibilityCaseSchema = z.strictObject({
  id: slug,
  name: localizedText.describe('The case in a few words.'),
  answers: z.record(slug, slug).describe('Only the answers that differ from the first option of each question.'),
  verdict: z.enum(VERDICTS).describe('The verdict that the rules must give.'),
  clauses: z.array(clauseId).min(1).describe('Clauses that the reasons must cite.'),
});

/** A kind of entrant as people call themselves, with the answers that say so. */
export const entrantSchema = z.strictObject({
  id: slug,
  icon: z.string().min(1).describe('Name of an icon of Lucide.'),
  name: localizedText.describe('The kind of entrant in a word or two.'),
  answers: z
    .record(slug, slug)
    .describe('The answers that tell this kind from others; those to `ordered` questions are taken as the best.'),
});

/** A kind of entrant. */
export type Entrant = z.infer<typeof entrantSchema>;

/** A number that the notice sets. */
export type Parameter = z.infer<typeof parameterSchema>;

/** Options by question id; each question must have one of its options as answer. */
export type AnswersPattern = z.infer<typeof answersPatternSchema>;

/** A question of the self-check. */
export type Question = z.infer<typeof questionSchema>;

/** A rule of the notice as data. */
export type EligibilityRule = z.infer<typeof eligibilityRuleSchema>;
