import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/language.ts';
import { localizedRedirects } from './redirects.ts';

describe('localizedRedirects', () => {
  it('lists each redirect in every language, fragments kept', () => {
    const redirect = { from: '/prizes/', to: '/notice/#c-6.1', date: '2027-01-02', reason: 'renamed' };
    expect(localizedRedirects([redirect], LANGUAGES)).toEqual([
      { language: 'zh-CN', from: '/prizes/', to: '/notice/#c-6.1' },
      { language: 'en', from: '/en/prizes/', to: '/en/notice/#c-6.1' },
    ]);
  });
});
