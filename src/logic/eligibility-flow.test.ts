import { expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { eligibilityRules } from './eligibility.ts';
import { leadsTo } from './eligibility-flow.ts';

const rules = eligibilityRules(tinyCatalog);

it('knows where an answer leads by itself', () => {
  const lead = (question: string, option: string) => leadsTo(rules.rules, question, option);
  expect(lead('defence', 'no')).toEqual({ outcome: 'bars', clauses: ['3.4'] });
  expect(lead('track', 'mixed')).toEqual({ outcome: 'leaves-open', clauses: ['3.2'] });
  expect(lead('track', 'orchards')).toEqual({ outcome: 'go-on', clauses: [] });
});
