import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clockWords } from '../../i18n/clock.ts';
import { contestState } from '../../logic/contest-state.ts';
import { LAST_INSTANT } from '../../logic/phase-spans.ts';
import type { RegistrationState } from '../../logic/registration-state.ts';
import { nextMoment, nextText, stateSentence, type Contest, type RunningState } from './clock-sentences.ts';

beforeAll(() => vi.stubGlobal('document', { querySelector: () => ({ lang: 'zh-CN' }) }));
afterAll(() => vi.unstubAllGlobals());

const words = clockWords['zh-CN'].clock;
const phase = (id: string, name: string, start: number, end: number, texts: [string | null, string | null]) => {
  const [startText, endText] = texts;
  return { id, name, when: `${name}的时间`, start, end, startText, endText };
};
const contest: Contest = {
  phases: [
    phase('registration', '报名', 0, 300, [null, '300']),
    phase('open-days', '开放日', 100, 200, ['100', '200']),
    phase('review', '初评', 400, 500, [null, null]),
    phase('ceremony', '颁奖', LAST_INSTANT, LAST_INSTANT, [null, null]),
  ],
  registration: 'registration',
  timeZone: 'Asia/Shanghai',
  zone: '中国标准时间',
  revised: 0,
};
const at = (now: number) => contestState(contest.phases, now) as RunningState;
const said = (now: number, registration: RegistrationState) => stateSentence(contest, words, at(now), registration);

describe('the sentence on where a contest stands', () => {
  it('says that teams can register, and counts down to the end that the notice names', () => {
    expect(said(50, 'open')).toBe('按通知的赛程，正在报名');
    expect(nextText(at(50))).toBe('300');
    expect(nextMoment(contest, words, at(50)).label).toBe('距报名截止还有');
  });

  it('says of another phase that registration is still open beside it', () => {
    expect(said(150, 'open')).toBe('按通知的赛程，当前阶段是开放日 · 报名尚未截止');
    expect(said(150, 'unknown')).toBe('按通知的赛程，当前阶段是开放日');
  });

  it('gives the words of the notice for a time without a day, and counts to none', () => {
    expect(said(350, 'closed')).toBe('接下来是“初评”，通知写明的时间是：初评的时间 · 报名已经截止');
    expect(said(450, 'closed')).toBe('按通知的赛程，“初评”的时间是：初评的时间 · 报名已经截止');
    expect([at(350), at(450)].map(nextText)).toEqual([null, null]);
  });

  it('never says that a contest is over while a phase without a day is to come', () => {
    expect(said(LAST_INSTANT - 1, 'closed')).toBe('接下来是“颁奖”，通知写明的时间是：颁奖的时间 · 报名已经截止');
    expect(nextText(at(LAST_INSTANT - 1))).toBeNull();
  });
});
