import { describe, expect, it } from 'vitest';
import { ownLabelOf, printedTopicLabel, topicLabel } from './own-label.ts';

const labels = (topic: string) => ({ track: '', subtrack: '', topic });
const words = {
  label: (number: number) => `第${String(number)}题`,
  printedLabel: (number: number) => `Topic ${String(number)}: `,
};

describe('what is printed before a title', () => {
  it.each([
    ['赛题{1}：', { number: 3 }, '赛题3：'],
    ['{一}、', { number: 11 }, '十一、'],
    ['', { number: 3 }, ''],
    ['赛题{1}：', { number: 3, label: '课题C：' }, '课题C：'],
    ['赛题{1}：', { number: 3, label: '' }, ''],
  ])('by %s', (pattern, record, printed) => {
    expect(ownLabelOf(record, pattern)).toBe(printed);
  });
});

describe('what a topic is called', () => {
  it('is its printed label where that is a word, and else its number', () => {
    expect(topicLabel({ number: 3 }, labels('赛题{1}：'), 'zh-CN', words)).toBe('赛题3');
    expect(topicLabel({ number: 1, label: '课题A：' }, labels(''), 'zh-CN', words)).toBe('课题A');
    expect(topicLabel({ number: 3 }, labels('{1}.'), 'zh-CN', words)).toBe('第3题');
    expect(topicLabel({ number: 3 }, labels(''), 'zh-CN', words)).toBe('第3题');
    expect(topicLabel({ number: 3 }, labels('赛题{1}：'), 'en', { label: String })).toBe('3');
  });

  it('stands before its title as the notice prints it, and not at all where it prints nothing', () => {
    expect(printedTopicLabel({ number: 3 }, labels('{1}.'), 'zh-CN', words)).toBe('3.');
    expect(printedTopicLabel({ number: 3 }, labels('{1}.'), 'en', words)).toBe('Topic 3: ');
    expect(printedTopicLabel({ number: 3 }, labels(''), 'en', words)).toBe('');
  });
});
