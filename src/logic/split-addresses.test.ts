import { describe, expect, it } from 'vitest';
import { splitAddresses } from './split-addresses.ts';

describe('splitAddresses', () => {
  it('finds addresses, without the marks after them', () => {
    expect(splitAddresses('在平台（https://example.org/a?b=1）报名，或http://example.org/。')).toEqual([
      '在平台（',
      'https://example.org/a?b=1',
      '）报名，或',
      'http://example.org/',
      '。',
    ]);
    expect(splitAddresses('see https://example.org/a.')).toEqual(['see ', 'https://example.org/a', '.']);
  });

  it('leaves a text without any as it is', () => {
    expect(splitAddresses('没有')).toEqual(['没有']);
  });
});
