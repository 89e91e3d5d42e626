import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { LIST_FILES } from '../../../src/model/dataset.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Sentence } from './places.ts';

/** A rule of usual-rules.yaml. */
interface UsualRule {
  id: string;
  words: string;
  unless?: string;
  reason: string;
  group?: string;
  question?: string;
  help?: string;
  point?: string;
  yes?: string;
  no?: string;
}

const RULES = load(readFileSync(new URL('usual-rules.yaml', import.meta.url), 'utf8')) as readonly UsualRule[];

/** Questions, rules and reminders for the usual rules of entry whose words stand in the notice, each quoting its sentence. */
export function ruleDrafts(sentences: readonly Sentence[]): Draft[] {
  return RULES.flatMap((rule): Draft[] => {
    const place = sentences.find(
      ({ text }) => new RegExp(rule.words).test(text) && !(rule.unless && new RegExp(rule.unless).test(text)),
    );
    if (!place) return [];
    const { id, reason } = rule;
    const clauses = [place.clause.id];
    const from = { clause: place.clause.id, quote: place.text };
    if (rule.question === undefined) {
      return [
        {
          id: `reminder-${id}`,
          kind: 'reminder',
          file: LIST_FILES.reminders.path,
          value: { id, clauses, text: chinese(reason) },
          ...from,
        },
      ];
    }
    const question = {
      id,
      group: rule.group,
      text: chinese(rule.question),
      help: chinese(rule.help),
      openPoint: chinese(rule.point),
      clauses,
      ordered: true,
      options: [
        { id: 'yes', label: chinese(rule.yes) },
        { id: 'no', label: chinese(rule.no) },
      ],
    };
    const value = { id, effect: 'bars', clauses, when: [{ [id]: ['no'] }], reason: chinese(reason) };
    return [
      { id: `question-${id}`, kind: 'question', file: LIST_FILES.questions.path, value: question, ...from },
      { id: `rule-${id}`, kind: 'rule', file: LIST_FILES.eligibilityRules.path, value, ...from },
    ];
  });
}

function chinese(text = ''): { 'zh-CN': string } {
  return { 'zh-CN': text };
}
