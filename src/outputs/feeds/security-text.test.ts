import { describe, expect, it } from 'vitest';
import { securityText } from './security-text.ts';

const text = (contact: string, canonical?: string) =>
  securityText({ contact, canonical, edition: { timeZone: 'Asia/Shanghai' }, revision: { date: '2031-02-03' } });

describe('security.txt', () => {
  it('has a contact, and expires a year after the latest revision', () => {
    expect(text('mailto:security@example.org', 'https://example.org/.well-known/security.txt')).toBe(
      [
        'Contact: mailto:security@example.org',
        'Expires: 2032-02-03T00:00:00+08:00',
        'Preferred-Languages: zh, en',
        'Canonical: https://example.org/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it('says where it is only if that is known', () => {
    expect(text('https://example.org/report')).not.toContain('Canonical');
  });

  it.each(['security@example.org', 'mailto:nobody', 'http://example.org/', 'tel:', 'https://a\nExpires: never'])(
    'is not made for the contact %j',
    (contact) => {
      expect(() => text(contact)).toThrow('has to be a URI');
    },
  );
});
