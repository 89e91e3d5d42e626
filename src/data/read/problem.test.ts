import { describe, expect, it } from 'vitest';
import { formatProblems, type Problem } from './problem.ts';

const problem = (file: string, id: string): Problem => ({ file, id, found: `found in ${file}`, fix: `mend ${file}` });

describe('formatProblems', () => {
  it('is empty without problems', () => {
    expect(formatProblems([])).toBe('');
  });

  it('says file, record, what was found and what to do', () => {
    expect(formatProblems([problem('a.yaml', 'one')])).toBe('a.yaml\n  one: found in a.yaml\n    → mend a.yaml');
  });

  it('names no record where the whole file is meant', () => {
    expect(formatProblems([problem('a.yaml', '')])).toBe('a.yaml\n  found in a.yaml\n    → mend a.yaml');
  });

  it('keeps the order, and names a file where it is another than before', () => {
    const text = formatProblems([
      problem('b.yaml', 'one'),
      problem('b.yaml', 'two'),
      problem('a.yaml', ''),
      problem('b.yaml', 'three'),
    ]);
    expect(text.split('\n\n').map((part) => part.split('\n').filter((line) => !line.includes('→')))).toEqual([
      ['b.yaml', '  one: found in b.yaml', '  two: found in b.yaml'],
      ['a.yaml', '  found in a.yaml'],
      ['b.yaml', '  three: found in b.yaml'],
    ]);
  });
});
