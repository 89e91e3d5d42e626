import { describe, expect, it } from 'vitest';
import { readContent } from '../data/read/read-content.ts';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { createCatalog } from './catalog.ts';
import { outlookByTrack } from './eligibility-outlook.ts';
import { eligibilityRules } from './eligibility-rules.ts';
import { evaluate } from './eligibility.ts';
import { entrantsByTrack } from './entrants.ts';

const { content } = readContent('content');
if (!content) throw new Error('the content cannot be read');
const catalog = createCatalog(content.dataset);
const tracks = catalog.tracks.map(({ id }) => id);
const rules = eligibilityRules(catalog);

describe('the outlook of an entry', () => {
  const tiny = eligibilityRules(tinyCatalog);
  const found = (answers: Record<string, string>) => [...outlookByTrack(tiny, answers, ['orchards', 'mixed'])];

  it('is what the best answers lead to, in each of the tracks', () => {
    expect(found({})).toEqual([
      ['orchards', 'may-enter'],
      ['mixed', 'ask'],
    ]);
  });

  it('is that of the tracks that the answers leave; one that is not sure leaves all', () => {
    expect(found({ defence: 'yes', track: 'mixed' })).toEqual([['mixed', 'ask']]);
    expect(found({ defence: 'yes', track: 'unsure' })).toEqual(found({}));
    expect(found({ defence: 'no' }).map(([, outlook]) => outlook)).toEqual(['may-not-enter', 'may-not-enter']);
  });

  it('is open where a question is not sure that always matters', () => {
    expect(found({ defence: 'unsure' }).map(([, outlook]) => outlook)).toEqual(['ask', 'ask']);
  });

  it('depends where an unordered question that is open decides', () => {
    const open = { ...tiny, questions: tiny.questions.map((question) => ({ ...question, ordered: false })) };
    expect(outlookByTrack(open, {}, ['orchards']).get('orchards')).toBe('depends');
  });

  it('is that of all tracks where the track is not asked for', () => {
    const questions = tiny.questions.map((question) => ({
      ...question,
      options: question.options.map(({ id, label }) => ({ id, label })),
    }));
    const outlook = outlookByTrack({ ...tiny, questions }, { track: 'orchards' }, ['orchards', 'mixed']);
    expect([...outlook.values()]).toEqual(['may-enter', 'may-enter']);
  });
});

it('says of a kind of entrant what the panel of a track says of it', () => {
  for (const [track, groups] of entrantsByTrack(catalog)) {
    for (const { verdict, entrants } of groups) {
      for (const { id, answers } of entrants) {
        const outlook = outlookByTrack(rules, answers, tracks).get(track);
        expect([id, track, outlook === 'depends' ? 'ask' : outlook]).toEqual([id, track, verdict]);
      }
    }
  }
});

it('never says more than the verdict of the worked examples, however much of them is answered', () => {
  const faultless = Object.fromEntries(rules.questions.map(({ id, options }) => [id, options[0]?.id ?? '']));
  for (const { id, answers, verdict } of catalog.eligibilityCases) {
    const all: Record<string, string> = { ...faultless, ...answers };
    const given: Record<string, string> = {};
    for (const question of rules.questions) {
      given[question.id] = all[question.id] ?? '';
      const outlooks = [...outlookByTrack(rules, given, tracks).values()];
      // Nobody is told that he cannot enter who can, nor that all is settled where the verdict is another in every track.
      if (outlooks.every((outlook) => outlook === 'may-not-enter'))
        expect([id, verdict]).toEqual([id, 'may-not-enter']);
      if (verdict === 'may-enter')
        expect([id, outlooks.some((each) => each === 'may-enter' || each === 'depends')]).toEqual([id, true]);
    }
    expect(evaluate(rules, all)?.verdict).toBe(verdict);
  }
});
