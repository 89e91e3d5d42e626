import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { evaluate, nextQuestion, suitableTracks } from './eligibility.ts';
import { eligibilityRules } from './eligibility-rules.ts';
import { relevantQuestions, unknownAnswers } from './eligibility-questions.ts';

/** One question about the team, `defence`, and one about the track that only those get who do not say no. */
const rules = eligibilityRules(tinyCatalog);
const TRACKS = ['orchards', 'mixed'];
const foundFor = (answers: Record<string, string>) => {
  const assessment = evaluate(rules, answers);
  if (!assessment) throw new Error('no verdict');
  return assessment;
};

describe('the verdict', () => {
  it('is yes only for an admitting rule with nothing open', () => {
    expect(evaluate(rules, { defence: 'yes', track: 'orchards' })).toEqual({
      verdict: 'may-enter',
      reasons: [{ kind: 'rule', id: 'one-body', clauses: ['3.1'] }],
      openPoints: [],
    });
  });

  it('is open for a rule that leaves it open', () => {
    const open = [{ kind: 'rule', id: 'two-bodies', clauses: ['3.2'] }];
    expect(evaluate(rules, { defence: 'yes', track: 'mixed' })).toEqual({
      verdict: 'ask',
      reasons: open,
      openPoints: open,
    });
  });

  it('is no for a barring rule, whatever else is answered or not', () => {
    const { verdict, reasons } = foundFor({ defence: 'no', track: 'orchards' });
    expect([verdict, reasons.map(({ id }) => id)]).toEqual(['may-not-enter', ['absent']]);
  });

  it.each([
    ['not sure', 'unsure'],
    ['an answer that the question does not have', 'maybe'],
    ['no answer', undefined],
  ])('is open for %s', (_name, defence) => {
    const { verdict, openPoints } = foundFor({ ...(defence ? { defence } : {}), track: 'orchards' });
    expect(verdict).toBe('ask');
    expect(openPoints).toContainEqual({ kind: 'question', id: 'defence', clauses: ['3.4'] });
  });
});

describe('no verdict', () => {
  it('is given in an edition without questions', () => {
    expect(evaluate({ questions: [], rules: [] }, {})).toBeNull();
    expect(evaluate({ questions: [], rules: [] }, { defence: 'yes' })).toBeNull();
  });

  it('is given where no rule speaks of the entry', () => {
    const silent = { ...rules, rules: rules.rules.filter(({ effect }) => effect !== 'admits') };
    expect(evaluate(silent, { defence: 'yes', track: 'orchards' })).toBeNull();
  });
});

describe('an answer that is not known', () => {
  const question = (id: string, ...options: string[]) => ({ id, clauses: ['1'], options: options.map(option) });
  const option = (id: string) => ({ id, label: { 'zh-CN': id, en: id } });
  const rule = (id: string, effect: 'bars' | 'leaves-open' | 'admits', ...when: Record<string, string[]>[]) => ({
    ...{ id, effect, when, clauses: [id] },
  });
  /** A public body may enter the named track; elsewhere it has to ask. Other bodies may enter any. */
  const bodies = {
    questions: [question('public', 'no', 'yes'), question('track', 'named', 'other'), question('record', 'no', 'yes')],
    rules: [
      rule('anybody', 'admits', { public: ['no'] }),
      rule('public-named', 'admits', { public: ['yes'], track: ['named'] }),
      rule('public-other', 'leaves-open', { public: ['yes'], track: ['other'] }),
      rule('record', 'bars', { record: ['yes'] }),
    ],
  };
  const found = (answers: Record<string, string>) => {
    const { verdict, reasons } = evaluate(bodies, answers) ?? {};
    return [verdict, ...(reasons ?? []).map(({ id }) => id)];
  };

  it('does not matter where every answer leads to the same', () => {
    expect(found({ public: 'unsure', track: 'named', record: 'no' })).toEqual(['may-enter', 'anybody', 'public-named']);
    expect(found({ public: 'no', track: 'unsure', record: 'no' })).toEqual(['may-enter', 'anybody']);
  });

  it('matters where one answer leads elsewhere, though others are not known either', () => {
    expect(found({ public: 'unsure', track: 'other', record: 'no' })).toEqual(['ask', 'public']);
    expect(found({ public: 'yes', track: 'unsure', record: 'no' })).toEqual(['ask', 'track']);
    expect(found({ public: 'unsure', track: 'unsure', record: 'no' })).toEqual(['ask', 'public', 'track']);
  });

  it('is not asked for beside one that matters, where it does not', () => {
    expect(found({ public: 'unsure', track: 'named', record: 'unsure' })).toEqual(['ask', 'record']);
    expect(found({ public: 'unsure', track: 'named', record: 'yes' })).toEqual(['may-not-enter', 'record']);
  });
});

it('is the same for answers that are missing as for those that are not sure', () => {
  const all = { defence: 'unsure', track: 'unsure' };
  for (const answers of [{}, { defence: 'no' }, { track: 'orchards' }, { track: 'mixed' }, { defence: 'yes' }]) {
    expect(evaluate(rules, answers)).toEqual(evaluate(rules, { ...all, ...answers }));
  }
});

describe('the questions', () => {
  const ids = (answers: Record<string, string>) => relevantQuestions(rules, answers).map(({ id }) => id);

  it('are put where what was answered before makes them matter', () => {
    expect(ids({})).toEqual(['defence']);
    expect(ids({ defence: 'unsure' })).toEqual(['defence', 'track']);
    expect(ids({ defence: 'no', track: 'mixed' })).toEqual(['defence']);
  });

  it('come one after the other, until all are answered or none can matter', () => {
    expect(nextQuestion(rules, {})).toBe('defence');
    expect(nextQuestion(rules, { defence: 'yes' })).toBe('track');
    expect(nextQuestion(rules, { defence: 'yes', track: 'unsure' })).toBeNull();
    expect(nextQuestion(rules, { defence: 'no' })).toBeNull();
  });

  it('name the numbers of the notice', () => {
    expect(rules.questions[1]?.help).toEqual({ 'zh-CN': '共择优报送2个项目。', en: '2 projects go on.' });
  });
});

describe('the tracks that suit the answers', () => {
  it('are those that leave the fewest points open', () => {
    expect(suitableTracks(rules, { defence: 'yes' }, TRACKS)).toEqual(['orchards']);
    expect(suitableTracks(rules, { defence: 'yes', track: 'mixed' }, TRACKS)).toEqual(['orchards']);
  });

  it('are all where the track is not asked for', () => {
    expect(suitableTracks(rules, { defence: 'no' }, TRACKS)).toEqual(TRACKS);
  });
});

it('names unknown questions and values with those that there are', () => {
  expect(unknownAnswers(rules, { defence: 'maybe', colour: 'red', track: 'unsure' })).toEqual([
    '"defence" cannot be "maybe"; the values are yes, no, unsure',
    'there is no question "colour"; the questions are defence, track',
  ]);
});
