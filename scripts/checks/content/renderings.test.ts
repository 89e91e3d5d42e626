import { describe, expect, it } from 'vitest';
import { hasRendering, words } from './renderings.ts';

describe('hasRendering', () => {
  it.each([
    ['AI Agents for all', 'agent'],
    ['data barriers', 'data barrier'],
    ['high-risk industries', 'high-risk industry'],
    ['entering parties', 'party'],
    ['cutting costs and raising efficiency', 'cut costs and raise efficiency'],
    ['profiling and profiles', 'profile'],
    ['mobile-phone signalling', 'mobile phone signalling'],
    ['rail-water intermodal', 'rail–water intermodal'],
    ['the “big data + legwork” method', '“big data + legwork”'],
    ["the 2026 'Data Elements ×' Competition", 'Data Elements ×'],
    ['the entrant’s name', 'entrant'],
    ['large models for all entrants’ use', 'entrant'],
    ['the “Jiu’an” large model', '“Jiu’an”'],
    ['early warning of risks', 'early warning of … risks'],
    ['early warning of the spread of supply-chain risks', 'early warning of … risks'],
  ])('finds in “%s” the rendering %s', (english, rendering) => {
    expect(hasRendering(english, rendering)).toBe(true);
  });

  it.each([
    ['a smartphone', 'smart'],
    ['the engagement', 'age'],
    ['intelligence', 'intelligent'],
    ['an organisation', 'organiser'],
    ['data. Governance', 'data governance'],
    ['governance of data', 'data governance'],
    ['Data Elements', 'Data Elements ×'],
    ['early warning. Of other risks', 'early warning of … risks'],
    ['early warning of a great many of the things that one or another calls risks', 'early warning of … risks'],
  ])('does not find in “%s” the rendering %s', (english, rendering) => {
    expect(hasRendering(english, rendering)).toBe(false);
  });
});

describe('words', () => {
  it('keeps points and symbols, and leaves out hyphens and quotation marks', () => {
    expect(words('“Big-data”, + the city’s.')).toEqual(['big', 'data', ',', '+', 'the', "city's", '.']);
  });
});
