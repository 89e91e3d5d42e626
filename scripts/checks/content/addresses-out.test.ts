import { describe, expect, it } from 'vitest';
import { addressFault } from './addresses-out.ts';

const NOTICE = '见 http://printed.example/a 。';

describe('addressFault', () => {
  it.each(['https://example.org/', 'mailto:a@example.org', 'tel:024-1234567', 'http://printed.example/a'])(
    'finds nothing in %s',
    (address) => {
      expect(addressFault(address, NOTICE)).toBeNull();
    },
  );

  it.each([
    ['javascript:alert(1)', 'javascript:'],
    ['JavaScript:alert(1)', 'javascript:'],
    ['java\tscript:alert(1)', 'javascript:'],
    [' javascript:alert(1)', 'javascript:'],
    ['data:text/html,x', 'data:'],
    ['vbscript:x', 'vbscript:'],
    ['file:///etc/passwd', 'file:'],
    ['blob:https://example.org/x', 'blob:'],
    ['ftp://example.org/', 'ftp:'],
    ['http://example.org/', 'not encrypted'],
    ['//example.org/', 'depends on the page'],
    ['relative/', 'depends on the page'],
    ['../../../etc/passwd', 'depends on the page'],
    ['https://example.org@evil.example/', 'before its host'],
  ])('refuses %j', (address, found) => {
    expect(addressFault(address, NOTICE)?.found).toContain(found);
  });
});
