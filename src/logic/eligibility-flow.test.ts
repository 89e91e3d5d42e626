import { expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { eligibilityRules } from './eligibility-rules.ts';
import { leadsTo } from './eligibility-flow.ts';

const rules = eligibilityRules(tinyCatalog);

it('knows where an answer leads by itself', () => {
  const lead = (question: string, option: string) => leadsTo(rules.rules, question, option);
  expect(lead('defence', 'no')).toEqual({ outcome: 'bars', clauses: ['3.4'] });
  expect(lead('track', 'mixed')).toEqual({ outcome: 'leaves-open', clauses: ['3.2'] });
  expect(lead('track', 'orchards')).toEqual({ outcome: 'go-on', clauses: [] });
});

it('knows that not being sure leaves an entry open by itself only where an answer decides by itself', () => {
  const names = {
    effect: 'leaves-open' as const,
    id: 'both',
    clauses: ['3.1'],
    when: [{ defence: ['yes'], size: ['big'] }],
  };
  const lead = (question: string) => leadsTo([...rules.rules, names], question, 'unsure').outcome;
  expect([lead('defence'), lead('track'), lead('size')]).toEqual(['leaves-open', 'leaves-open', 'together']);
});
