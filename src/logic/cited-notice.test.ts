import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { citedClause, citedNotice, citedSection } from './cited-notice.ts';

const TITLE = '关于举办2031年“数据要素×”大赛吉林分赛的通知';

describe('citedNotice', () => {
  it('has the names in the notice’s own language alone for its readers', () => {
    expect(citedNotice(tinyCatalog, 'zh-CN')).toEqual({
      number: null,
      issued: '2031-02-01',
      names: { 'zh-CN': { issuers: ['吉林省数据局', '吉林省农业厅'], hasMore: false, title: TITLE } },
    });
  });

  it('has both languages for other readers', () => {
    expect(Object.keys(citedNotice(tinyCatalog, 'en').names)).toEqual(['zh-CN', 'en']);
  });

  it('names three issuers at most, and has the number of a notice that has one', () => {
    const roles = tinyCatalog.roles.map((role) => ({ ...role, members: ['data', 'farming', 'data', 'farming'] }));
    const numbered = { ...tinyCatalog, roles, edition: { ...tinyCatalog.edition, documentNumber: '吉数〔2031〕1号' } };
    const { number, names } = citedNotice(numbered, 'zh-CN');
    expect(number).toBe('吉数〔2031〕1号');
    expect(names['zh-CN']).toMatchObject({ issuers: ['吉林省数据局', '吉林省农业厅', '吉林省数据局'], hasMore: true });
  });
});

describe('what is cited', () => {
  it('is a clause', () => {
    expect(citedClause(tinyCatalog, '3.4', 'zh-CN')).toEqual({ 'zh-CN': '三、4' });
    expect(citedClause(tinyCatalog, 'annex.1.1', 'en')).toEqual({
      'zh-CN': '附件第一部分赛题1',
      en: 'Annex, part 1, topic 1',
    });
  });

  it.each([
    ['plan', '三、赛道与赛程', 'Section 3'],
    ['contacts', '联系方式', 'Contacts'],
  ])('is a part: %s', (id, chinese, english) => {
    expect(citedSection(tinyCatalog.section(id), 'en')).toEqual({ 'zh-CN': chinese, en: english });
  });
});
