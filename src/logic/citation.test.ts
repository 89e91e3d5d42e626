import { describe, expect, it } from 'vitest';
import type { Language } from '../model/language.ts';
import { citations, type CitationForm, type CitedNotice, type CitedPlace } from './citation.ts';

const notice: CitedNotice = {
  number: '吉数〔2031〕1号',
  issued: '2031-02-01',
  names: {
    'zh-CN': { issuers: ['吉林省数据局', '吉林省农业厅', '吉林省气象局'], hasMore: true, title: '关于举办分赛的通知' },
    en: { issuers: ['Jilin Data Bureau', 'Farms', 'Weather'], hasMore: true, title: 'Notice on holding the Contest' },
  },
};
const place: CitedPlace = {
  references: { 'zh-CN': '三、4', en: 'Section 3(4)' },
  address: 'https://example.org/notice/#c-3.4',
  viewed: '2031-02-07',
};

function cite(language: Language, change: Partial<CitedNotice> = {}, where: Partial<CitedPlace> = {}) {
  const all = citations({ ...notice, ...change }, { ...place, ...where }, language);
  return Object.fromEntries(all.map((each) => [each.form, each.pieces.map(({ text }) => text).join('')])) as Record<
    CitationForm,
    string
  >;
}

describe('citations', () => {
  it('give Chinese readers GB/T 7714 and a link with its day', () => {
    expect(cite('zh-CN')).toEqual({
      gbt7714:
        '吉林省数据局, 吉林省农业厅, 吉林省气象局, 等. 关于举办分赛的通知: 吉数〔2031〕1号[A/OL]. 2031: 三、4(2031-02-01)[2031-02-07]. 非官方网站: https://example.org/notice/#c-3.4.',
      link: '吉数〔2031〕1号 三、4（非官方网站，2031年2月7日查阅）：https://example.org/notice/#c-3.4',
    });
  });

  it('give English readers a plain reference, the same GB/T 7714, and a link', () => {
    expect(cite('en')).toEqual({
      iso690:
        'Jilin Data Bureau; Farms; Weather et al. 关于举办分赛的通知 [Notice on holding the Contest]. 吉数〔2031〕1号. 1 February 2031 [viewed 7 February 2031]. Section 3(4). Unofficial copy and translation available from: https://example.org/notice/#c-3.4',
      gbt7714: cite('zh-CN').gbt7714,
      link: '吉数〔2031〕1号, Section 3(4) (unofficial site, viewed 7 February 2031): https://example.org/notice/#c-3.4',
    });
  });

  it('cite the notice as a whole where no clause is meant, and leave out a day that nothing knows', () => {
    const whole = { references: {}, viewed: null };
    expect(cite('zh-CN', {}, whole).gbt7714).toContain('号[A/OL]. (2031-02-01). 非官方网站');
    expect(cite('zh-CN', {}, whole).link).toMatch(/^吉数〔2031〕1号（非官方网站）：https/);
    expect(cite('en', {}, whole).iso690).toContain('. 1 February 2031. Unofficial copy');
    expect(cite('en', {}, whole).link).toMatch(/号 \(unofficial site\): https/);
  });

  it('name every issuer where there are few, and a notice without a number by its title', () => {
    const few = {
      number: null,
      names: {
        'zh-CN': { issuers: ['吉林省数据局'], hasMore: false, title: '关于举办分赛的通知' },
        en: { issuers: ['Jilin Data Bureau'], hasMore: false, title: 'Notice on holding the Contest' },
      },
    };
    expect(cite('zh-CN', few).gbt7714).toMatch(/^吉林省数据局\. 关于举办分赛的通知\[A\/OL\]\. 2031: 三、4/);
    expect(cite('zh-CN', few).link).toMatch(/^关于举办分赛的通知 三、4（/);
    expect(cite('en', few).iso690).toMatch(/^Jilin Data Bureau\. 关于举办分赛的通知 \[.*\]\. 1 February 2031 \[/);
    expect(cite('en', few).link).toMatch(/^Notice on holding the Contest, Section 3/);
  });

  it('say in every form that the page is not official, and mark the Chinese in English ones', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      for (const text of Object.values(cite(language))) expect(text).toMatch(/非官方|[Uu]nofficial/);
    }
    const [english] = citations(notice, place, 'en');
    const foreign = english?.pieces.filter(({ language }) => language === 'zh-CN').map(({ text }) => text);
    expect(foreign).toEqual(['关于举办分赛的通知', '吉数〔2031〕1号']);
  });
});
