import { describe, expect, it } from 'vitest';
import { titleWithEditionWords, withEditionWords, withoutMissing } from './edition-words.ts';
import { wordsIn } from './index.ts';
import { LANGUAGES } from '../model/language.ts';

const words = {
  track: { 'zh-CN': '专题', en: 'theme' },
  topic: { 'zh-CN': '课题', en: 'study' },
  application: { 'zh-CN': '方案书', en: 'proposal' },
};

describe('the words of an edition', () => {
  it('stand in texts, lists and records', () => {
    const texts = { title: '赛道与赛题', more: ['交项目申报书', { label: '各赛道' }], count: 2 };
    expect(withEditionWords(texts, words, 'zh-CN')).toEqual({
      title: '专题与课题',
      more: ['交方案书', { label: '各专题' }],
      count: 2,
    });
  });

  it('have plurals and capitals in English, and are no part of others', () => {
    expect(withEditionWords('Tracks, topics and a track; the racetrack. Application', words, 'en')).toBe(
      'Themes, studies and a theme; the racetrack. Proposal',
    );
    expect(withEditionWords('Calendar applications', words, 'en')).toBe('Calendar applications');
  });

  it('stand in what functions make, and never in what these are given', () => {
    const made = withEditionWords({ title: (title: string) => `赛题：${title}` }, words, 'zh-CN');
    expect(made.title('智慧赛道上的赛题')).toBe('课题：智慧赛道上的赛题');
    const deep = withEditionWords((of: { names: string[] }) => `赛道 ${of.names.join('、')}`, words, 'zh-CN');
    expect(deep({ names: ['甲赛道', '乙'] })).toBe('专题 甲赛道、乙');
  });

  it('leave all as it is where the edition has none in the language', () => {
    const texts = { title: '赛道' };
    expect(withEditionWords(texts, {}, 'zh-CN')).toBe(texts);
    expect(withEditionWords('the track', { track: { 'zh-CN': '专题', en: null } }, 'en')).toBe('the track');
  });

  it('stand in a title of every language', () => {
    expect(titleWithEditionWords({ 'zh-CN': '赛题表', en: 'Topics' }, words)).toEqual({
      'zh-CN': '课题表',
      en: 'Studies',
    });
  });
});

describe('the words for what an edition may lack', () => {
  const texts = { note: '条款⟦tracks|、赛道⟧和赛题⟦en|，中英文⟧', of: (name: string) => `${name}⟦tracks|的赛道⟧` };

  it('stand where it has it, and nowhere else', () => {
    expect(withoutMissing(texts, new Set(['tracks', 'en'])).note).toBe('条款、赛道和赛题，中英文');
    expect(withoutMissing(texts, new Set()).note).toBe('条款和赛题');
    expect(withoutMissing(texts, new Set()).of('的')).toBe('的');
  });

  it.each(LANGUAGES)('are marked in %s by names that are known', (language) => {
    const strings = (value: unknown): string[] =>
      typeof value === 'string' || typeof value === 'function'
        ? [String(value)]
        : Object.values(value ?? {}).flatMap(strings);
    expect(strings(wordsIn(language, {})).filter((text) => /⟦(?!(tracks|eligibility|en)\|)/.test(text))).toEqual([]);
  });

  it('say what topics can be filtered by in the words of the edition', () => {
    expect(wordsIn('zh-CN', words).explorer.facets.track).toBe('专题');
    expect(wordsIn('en', words).explorer.facets.track).toBe('Theme');
  });
});
