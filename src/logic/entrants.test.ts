import { describe, expect, it } from 'vitest';
import { readContent } from '../data/read/read-content.ts';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { createCatalog } from './catalog.ts';
import { evaluate } from './eligibility.ts';
import { entrantsByTrack, entrantsIn, trackAnswers } from './entrants.ts';

const { questions, eligibilityRules } = tinyCatalog;
const rules = { questions, rules: eligibilityRules };
const entrant = (id: string, answers: Record<string, string>) => ({
  id,
  icon: 'tractor',
  name: { 'zh-CN': '农场', en: 'Farms' },
  answers,
});

describe('who can enter a track', () => {
  const found = (track: string, answers: Record<string, string> = {}) =>
    entrantsIn(rules, [entrant('farm', answers)], track).map(({ verdict, clauses }) => [verdict, clauses]);

  it('is what the self-check finds with the best answers, with its clauses', () => {
    expect(found('orchards')).toEqual([['may-enter', ['3.1']]]);
    expect(found('mixed')).toEqual([['ask', ['3.2']]]);
  });

  it('is nobody who says of himself what bars an entry', () => {
    expect(found('orchards', { defence: 'no' })).toEqual([['may-not-enter', ['3.4']]]);
  });

  it('is left open where an unordered answer that is not given decides', () => {
    const open = rules.questions.map((question) => ({ ...question, ordered: false }));
    expect(entrantsIn({ ...rules, questions: open }, [entrant('farm', {})], 'orchards')[0]?.verdict).toBe('ask');
  });
});

it('says of the present edition what its worked examples say', () => {
  const { content } = readContent('content');
  if (!content) throw new Error('the content cannot be read');
  const catalog = createCatalog(content.dataset);
  for (const [track, groups] of entrantsByTrack(catalog)) {
    for (const { verdict, entrants } of groups) {
      for (const { answers } of entrants) {
        // The first option of each question is the best, or one of several.
        const first = catalog.questions.map(({ id, options }) => {
          const ofTrack = options.find(({ tracks }) => tracks?.includes(track));
          return [id, (ofTrack ?? options[0])?.id ?? ''];
        });
        const all = { questions: catalog.questions, rules: catalog.eligibilityRules };
        const single = evaluate(all, { ...(Object.fromEntries(first) as Record<string, string>), ...answers })?.verdict;
        expect(single === verdict || verdict === 'ask').toBe(true);
      }
    }
  }
});

describe('what the choice of a track answers', () => {
  const options = [
    { id: 'named', label: { 'zh-CN': '果园', en: 'Orchards' }, tracks: ['orchards'] },
    { id: 'other', label: { 'zh-CN': '其他', en: 'Others' }, tracks: ['mixed'] },
  ];

  it('is the option with the track, of the questions that ask for it', () => {
    const asked = [...questions, ...questions.slice(0, 1).map((question) => ({ ...question, id: 'which', options }))];
    expect(trackAnswers(asked, 'mixed')).toEqual({ ...trackAnswers(questions, 'mixed'), which: 'other' });
    expect(trackAnswers(asked, 'elsewhere')).toEqual({});
  });
});
