import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { eligibilityRules } from './eligibility-rules.ts';
import { keptAnswers, parseAnswers } from './kept-answers.ts';

const rules = eligibilityRules(tinyCatalog);

describe('kept answers', () => {
  it('are read back for their edition only', () => {
    const kept = keptAnswers('jilin-2031', { defence: 'yes' });
    expect(parseAnswers(rules, 'jilin-2031', kept)).toEqual({ defence: 'yes' });
    expect(parseAnswers(rules, 'jilin-2032', kept)).toEqual({});
  });

  it.each([null, '', '{', 'null', '[]', '1', '{"edition":"e"}', '{"edition":"e","answers":null}'])(
    'are none where they cannot be read: %s',
    (kept) => {
      expect(parseAnswers(rules, 'e', kept)).toEqual({});
    },
  );

  it('are left out where there is no such question or option any more', () => {
    const kept = JSON.stringify({ edition: 'e', answers: { defence: 'no', track: 'gone', old: 'yes', number: 1 } });
    expect(parseAnswers(rules, 'e', kept)).toEqual({ defence: 'no' });
  });
});
