import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { namedBodies, settingProblems } from './settings.ts';

const BODIES = ['吉林省数据局', 'Data Bureau of Jilin Province'];
const problems = (settings: Record<string, string>) => settingProblems(settings, BODIES).join();

describe('the settings that say who publishes the site', () => {
  it.each([
    {},
    { SITE_OPERATOR: '', ERROR_CONTACT: ' ', SECURITY_CONTACT: '' },
    { SITE_OPERATOR: '示例数据爱好者小组', ERROR_CONTACT: 'mailto:errors@example.org' },
    { SITE_OPERATOR: 'Jilin Data Volunteers', ERROR_CONTACT: 'https://example.org/errors' },
    { ERROR_CONTACT: 'tel:+86-431-12345678', SECURITY_CONTACT: 'mailto:security@example.org' },
  ])('may be %j', (settings) => {
    expect(problems(settings)).toBe('');
  });

  it.each(['errors@example.org', 'http://example.org/', 'javascript:alert(1)', 'mailto:nobody', 'tel:'])(
    'have no contact %s',
    (contact) => {
      expect(problems({ ERROR_CONTACT: contact })).toContain(`ERROR_CONTACT is "${contact}"; write an address such as`);
      expect(problems({ SECURITY_CONTACT: contact })).toContain(`SECURITY_CONTACT is "${contact}"`);
    },
  );

  it.each(['吉林省数据局', '吉林省数据局 信息中心', 'DATA BUREAU OF JILIN PROVINCE (volunteers)'])(
    'have no name that seems to be of a body of the notice: %s',
    (name) => {
      expect(problems({ SITE_OPERATOR: name })).toContain('must not seem to be theirs');
    },
  );

  it.each([
    ['示例\u202e小组', 'do not show'],
    ['示例\n小组', 'on one line'],
    ['示'.repeat(61), 'at most 60'],
  ])('have no name %j', (name, problem) => {
    expect(problems({ SITE_OPERATOR: name })).toContain(problem);
  });
});

it('knows the bodies that a name must not seem to be by all their names', () => {
  const [body] = tinyCatalog.organizations;
  expect(namedBodies(tinyCatalog)).toEqual(expect.arrayContaining([body?.name['zh-CN'], body?.name.en]));
});
