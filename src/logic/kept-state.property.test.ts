import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { anyKept, anyParameters, anyText, property } from '../../tests/property.ts';
import { checklistChanges, hasChanges, keptTicks, parseChecklist, withTicks } from './checklist.ts';
import { eligibilityRules } from './eligibility-rules.ts';
import { unknownAnswers, UNSURE } from './eligibility-questions.ts';
import { keptAnswers, parseAnswers } from './kept-answers.ts';
import { sharedParameters, topicsInAddress } from './shared-topics.ts';
import { MAXIMUM_SHORTLIST, parseShortlist, toggled } from './shortlist.ts';
import { parseTrackLimit } from './track-limit.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,4}(-[a-z0-9]{1,3}){0,2}$/);
const slugs = fc.uniqueArray(slug, { maxLength: 20 });

describe('a shortlist', () => {
  property('comes back from the browser', [slugs], (ids) => {
    expect(parseShortlist(JSON.stringify(ids))).toEqual(ids);
  });

  property(
    'is a list of distinct texts, whatever was kept',
    [fc.oneof(anyKept, fc.array(fc.json()).map(String))],
    (kept) => {
      const ids = parseShortlist(kept);
      expect(new Set(ids.filter((id) => typeof id === 'string')).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(MAXIMUM_SHORTLIST);
    },
  );

  // Without digits: `a1` would be another spelling of `a-01`.
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}(-[a-z]{1,3}){0,2}$/), { maxLength: 20 });
  property('comes back from its address as far as there are such topics', [words, words], (ids, others) => {
    const { searchParams } = new URL(`https://site.test/shortlist/${sharedParameters(ids)}`);
    expect(topicsInAddress(searchParams, new Set([...others, ...ids]))).toEqual({ ids, unknown: [] });
    expect(topicsInAddress(searchParams, new Set(others))).toEqual({
      ids: ids.filter((id) => others.includes(id)),
      unknown: ids.filter((id) => !others.includes(id)),
    });
  });

  property('has nothing unknown from any address', [anyParameters('ids'), slugs], (parameters, known) => {
    const { ids } = topicsInAddress(parameters, new Set(known));
    expect(known).toEqual(expect.arrayContaining(ids));
  });

  property('is as before when a new topic is put on and taken off', [slugs, slug], (ids, id) => {
    const without = ids.filter((each) => each !== id);
    expect(toggled(toggled(without, id), id)).toEqual(without);
  });
});

describe('a checklist', () => {
  const points = fc.uniqueArray(fc.record({ id: slug, name: anyText }), { selector: ({ id }) => id, maxLength: 12 });
  const checklist = points
    .filter((all) => all.length > 0)
    .chain((all) =>
      fc.record({
        points: fc.constant(all),
        ticked: fc.subarray(all.map(({ id }) => id)),
        language: fc.constantFrom('zh-CN', 'en'),
      }),
    );

  property('comes back from the browser', [checklist], (value) => {
    expect(parseChecklist(JSON.stringify(value))).toEqual(value);
  });

  property(
    'has no changes to itself, and none is lost before it was dismissed',
    [checklist, checklist],
    (kept, now) => {
      expect(hasChanges(checklistChanges(kept, kept.points))).toBe(false);
      expect(checklistChanges(withTicks(kept, now), now.points)).toEqual(checklistChanges(kept, now.points));
    },
  );

  property('can be read or is none, whatever was kept', [anyKept, points], (kept, now) => {
    const value = parseChecklist(kept);
    expect(parseChecklist(JSON.stringify(value))).toEqual(value);
    expect(now.map(({ id }) => id)).toEqual(expect.arrayContaining(keptTicks(value, now)));
  });
});

describe('the answers of the self-check', () => {
  const rules = eligibilityRules(tinyCatalog);
  const answers = fc.record(
    Object.fromEntries(
      rules.questions.map(({ id, options }) => [id, fc.constantFrom(UNSURE, ...options.map((option) => option.id))]),
    ),
    { requiredKeys: [] },
  );

  property(
    'come back for their edition only',
    [answers, fc.uniqueArray(anyText, { minLength: 2, maxLength: 2 })],
    (given, [own = '', other = '']) => {
      expect(parseAnswers(rules, own, keptAnswers(own, given))).toEqual(given);
      expect(parseAnswers(rules, other, keptAnswers(own, given))).toEqual({});
    },
  );

  property('are known ones, whatever was kept', [anyKept, fc.jsonValue()], (kept, value) => {
    const shaped = JSON.stringify({ edition: 'e', answers: value });
    for (const each of [kept, shaped]) expect(unknownAnswers(rules, parseAnswers(rules, 'e', each))).toEqual([]);
  });
});

describe('the limit to tracks', () => {
  property('comes back, and is of known tracks whatever was kept', [slugs, anyKept], (known, kept) => {
    expect(parseTrackLimit(JSON.stringify(known), known)).toEqual(known.length > 0 ? known : null);
    expect(known).toEqual(expect.arrayContaining(parseTrackLimit(kept, known) ?? []));
  });
});
