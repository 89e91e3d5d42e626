import { describe, expect, it } from 'vitest';
import { isSingle, pairs, runs, terms } from './analysis.ts';

describe('terms', () => {
  it('are stems of words, and pairs and single characters of Chinese', () => {
    expect(terms('drones 农业')).toEqual(['drone', '农业', '农', '业']);
    expect(terms('farming farms')).toEqual(['farm', 'farm']);
  });

  it.each([
    ['organise', 'organizing'],
    ['digitalisation', 'digitalization'],
    ['analyse', 'analyzed'],
    ['utilisation', 'utilization'],
    ['colour', 'colors'],
    ['behavioural', 'behavioral'],
    ['kilometres', 'kilometer'],
    ['catalogue', 'catalogs'],
    ['programmes', 'program'],
    ['licence', 'licensed'],
    ['modelling', 'modeling'],
  ])('are the same for %s and %s', (one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  it.each([
    ['selling', 'sell'],
    ['install', 'installing'],
    ['rise', 'rises'],
  ])('are still the same for %s and %s', (one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  it.each([
    ['prize', 'price'],
    ['four', 'for'],
    ['analysis', 'analyst'],
    ['wise', 'size'],
  ])('tell %s from %s', (one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });

  it('part letters from Chinese without a space between', () => {
    expect(runs('12345热线etc数据')).toEqual(['12345', '热线', 'etc', '数据']);
  });

  it('take nothing from punctuation, emoji, lone surrogates or marks of direction', () => {
    expect(terms('！？🐷\uD83D\u202E.*+?^${}()|[]\\')).toEqual([]);
  });

  it('do not break characters beyond the basic plane', () => {
    expect(pairs('𠮷野家')).toEqual(['𠮷野', '野家']);
    expect(isSingle('𠮷')).toBe(true);
    expect(isSingle('a')).toBe(false);
  });
});
