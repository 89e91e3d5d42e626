import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { eligibilityRules } from './eligibility-rules.ts';
import { completesScreen, nextScreen, openOn, screensOf, screensPut, withShortcut } from './eligibility-screens.ts';

const text = { 'zh-CN': '句', en: 'Words' };
const asked = (id: string, also: object = {}) => ({ id, ordered: true, ...also });

describe('the screens', () => {
  it('have a question each where the edition says nothing of them', () => {
    expect(screensOf(tinyCatalog.questions)).toEqual([
      { id: 'defence', questions: ['defence'], shortcut: [] },
      { id: 'track', questions: ['track'], shortcut: [] },
    ]);
  });

  it('have the statements that follow each other, and the questions that name the same screen', () => {
    const screens = screensOf([
      asked('kind'),
      asked('form', { screen: 'unit' }),
      asked('lead', { screen: 'unit' }),
      asked('team', { statement: text }),
      asked('size', { statement: text }),
      asked('use'),
    ]);
    expect(screens.map(({ id, questions }) => [id, questions])).toEqual([
      ['kind', ['kind']],
      ['unit', ['form', 'lead']],
      ['team', ['team', 'size']],
      ['use', ['use']],
    ]);
  });

  it('have a shortcut for ordered questions beside several statements, but not for those answered alone', () => {
    const [screen, other] = screensOf([
      asked('team', { screen: 'all', statement: text }),
      asked('size', { screen: 'all', statement: text }),
      asked('topic', { screen: 'all' }),
      asked('colour', { screen: 'all', ordered: false }),
      asked('credit', { screen: 'all', statement: text, answeredAlone: true }),
      asked('use', { screen: 'project', statement: text }),
      asked('property', { screen: 'project' }),
    ]);
    expect(screen?.shortcut).toEqual(['team', 'size', 'topic']);
    expect(other?.shortcut).toEqual([]);
  });
});

describe('the way through the screens', () => {
  const rules = eligibilityRules(tinyCatalog);
  const one = { id: 'all', questions: ['defence', 'track'], shortcut: ['defence', 'track'] };
  const two = screensOf(rules.questions);

  it('leads to the screen with the next question, and to none once the entry is barred', () => {
    expect(nextScreen(rules, two, {})).toBe('defence');
    expect(nextScreen(rules, two, { defence: 'yes' })).toBe('track');
    expect(nextScreen(rules, [one], { defence: 'yes' })).toBe('all');
    expect(nextScreen(rules, two, { defence: 'no' })).toBeNull();
    expect(nextScreen(rules, two, { defence: 'yes', track: 'mixed' })).toBeNull();
  });

  it('leaves out a screen of which no question is put', () => {
    expect(screensPut(rules, two, {}).map(({ id }) => id)).toEqual(['defence']);
    expect(screensPut(rules, two, { defence: 'unsure' }).map(({ id }) => id)).toEqual(['defence', 'track']);
  });

  it('has the questions open that are put and have no answer of theirs', () => {
    expect(openOn(rules, one, {})).toEqual(['defence']);
    expect(openOn(rules, one, { defence: 'yes', track: 'nowhere' })).toEqual(['track']);
  });

  it('is shortened by the best answers to what has none, and to what they bring up', () => {
    expect(withShortcut(rules, one, {})).toEqual({ defence: 'yes', track: 'orchards' });
    expect(withShortcut(rules, one, { defence: 'unsure' })).toEqual({ defence: 'unsure', track: 'orchards' });
    expect(withShortcut(rules, one, { defence: 'no' })).toEqual({ defence: 'no' });
  });

  it('goes on by the answer that the screen lacked, and by any on a screen with one question', () => {
    const completes = (question: string, before: object, after: object) =>
      completesScreen(rules, one, question, { before: { ...before }, after: { ...after } });
    expect(completes('defence', {}, { defence: 'yes' })).toBe(false);
    expect(completes('track', { defence: 'yes' }, { defence: 'yes', track: 'mixed' })).toBe(true);
    const all = { defence: 'yes', track: 'mixed' };
    expect(completes('track', all, { ...all, track: 'orchards' })).toBe(false);
    expect(completes('defence', all, { ...all, defence: 'no' })).toBe(true);
  });
});
