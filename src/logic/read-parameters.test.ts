import { expect, it } from 'vitest';
import { readParameters } from './read-parameters.ts';

it.each([
  ['?q=%E6%B0%94%E8%B1%A1', '气象'],
  ['?q=气象', '气象'],
  ['?q=%25E6%25B0%2594%25E8%25B1%25A1', '气象'],
  ['?q=%C6%F8%CF%F3', '气象'],
  ['?x=1&q=flight+delay', 'flight delay'],
  ['?q=50%25', '50%'],
  ['?q=100%25+of', '100% of'],
  ['?q=C%2B%2B', 'C++'],
  ['?q=%', '%'],
  ['?q=a=b', 'a=b'],
  ['?q', ''],
])('%s asks for %j', (search, query) => {
  expect(readParameters(search).get('q')).toBe(query);
});

it('keeps all values of a name, and none where there is none', () => {
  expect(readParameters('?track=a&track=b').getAll('track')).toEqual(['a', 'b']);
  expect(readParameters('').get('q')).toBeNull();
});
