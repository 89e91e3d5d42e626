import { expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const text = '汇集苹果、梨的市场数据与天气数据，预测每周产地价格，帮助果农安排采摘与发货。';

it('begins with the phrase in which the match stands', () => {
  expect(excerpt(text, ['价格'])).toBe('…预测每周产地价格，帮助果农安排采摘与发货。');
});

it('leaves a text whole whose match is at its beginning, or that has none', () => {
  expect(excerpt(text, ['苹果'])).toBe(text);
  expect(excerpt(text, ['港口'])).toBe(text);
  expect(excerpt('', ['港口'])).toBe('');
});

it('begins within a long phrase where the match would be out of sight', () => {
  expect(excerpt('由甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未共同建设港口', ['港口'])).toBe('…子丑寅卯辰巳午未共同建设港口');
});

it('begins with a whole word', () => {
  const english = 'Support the application of modern agricultural drones in the field.';
  expect(excerpt(english, ['drone'])).toBe('…drones in the field.');
});
