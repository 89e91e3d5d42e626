import { describe, expect, it } from 'vitest';
import { wordsIn } from './index.ts';

/** Every text of the interface; one that takes words is looked at as it is written. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('the English of the interface', () => {
  const all = texts(wordsIn('en', {})).join('\n');

  it('says a no that cannot be read as a perhaps', () => {
    expect(all).toContain('cannot enter');
    expect(all).not.toMatch(/\bmay not enter\b/i);
  });

  it('says “must”, for “shall” is the notice’s', () => {
    expect(all).not.toMatch(/\bshall\b/i);
  });
});
