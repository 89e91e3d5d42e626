import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Draft } from '../../../src/model/draft.ts';
import { chinese } from '../edition/chinese.ts';
import { draftOf } from './draft-of.ts';
import type { Sentence } from './places.ts';

/** A rule of usual-rules.yaml; one without a question is a reminder. */
type UsualRule = Readonly<
  Record<'id' | 'words' | 'reason' | 'help' | 'point' | 'yes' | 'no', string> &
    Partial<Record<'unless' | 'group' | 'question', string>>
>;

const RULES = load(readFileSync(new URL('usual-rules.yaml', import.meta.url), 'utf8')) as readonly UsualRule[];

/** Questions, rules and reminders for the usual rules of entry whose words stand in the notice, each quoting its sentence. */
export function ruleDrafts(sentences: readonly Sentence[]): Draft[] {
  return RULES.flatMap(({ id, words, unless = '$^', reason, group, question, help, point, yes, no }): Draft[] => {
    const place = sentences.find(({ text }) => new RegExp(words).test(text) && !new RegExp(unless).test(text));
    if (!place) return [];
    const clauses = [place.clause.id];
    if (question === undefined) return [draftOf('reminder', { id, clauses, text: chinese(reason) }, place)];
    const asked = {
      id,
      group,
      text: chinese(question),
      help: chinese(help),
      openPoint: chinese(point),
      clauses,
      ordered: true,
      options: [
        { id: 'yes', label: chinese(yes) },
        { id: 'no', label: chinese(no) },
      ],
    };
    const rule = { id, effect: 'bars', clauses, when: [{ [id]: ['no'] }], reason: chinese(reason) };
    return [draftOf('question', asked, place), draftOf('rule', rule, place)];
  });
}
