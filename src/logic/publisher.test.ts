import { describe, expect, it } from 'vitest';
import { nameLanguage, publisherFacts, readPublisher } from './publisher.ts';

const words = { name: 'Run by', noName: 'No name', contact: 'Errors to', noContact: 'No contact' };

describe('who publishes the site', () => {
  it('is what the settings say, and nobody where they are blank', () => {
    expect(readPublisher({ SITE_OPERATOR: ' 示例小组 ', ERROR_CONTACT: 'mailto:errors@example.org' })).toEqual({
      name: '示例小组',
      contact: 'mailto:errors@example.org',
    });
    for (const settings of [{}, { SITE_OPERATOR: '', ERROR_CONTACT: ' ' }]) {
      expect(readPublisher(settings)).toEqual({ name: null, contact: null });
    }
  });

  it('is told with a way to reach them', () => {
    expect(publisherFacts({ name: '示例小组', contact: 'tel:+86-431-12345678' }, words)).toEqual([
      { label: 'Run by', text: '示例小组', language: 'zh-CN' },
      { label: 'Errors to', text: '+86-431-12345678', href: 'tel:+86-431-12345678' },
    ]);
  });

  it('is not passed over in silence where it is not known', () => {
    expect(publisherFacts({ name: null, contact: null }, words)).toEqual([
      { label: 'Run by', text: 'No name' },
      { label: 'Errors to', text: 'No contact' },
    ]);
  });

  it('has a name in a language', () => {
    expect([nameLanguage('Example 小组'), nameLanguage('Example Group')]).toEqual(['zh-CN', 'en']);
  });
});
