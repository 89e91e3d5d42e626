import { describe, expect, it } from 'vitest';
import { reasonsOf } from './reasons.ts';

const topic = {
  id: 'commerce-04',
  title: '儿童友好空间数据服务',
  brief: '汇聚公园与学校数据。',
  aliases: ['带娃', '遛娃'],
  tags: ['商务与消费,电商,网购,快递小哥', '数据融合'],
};
const match = (terms: string[], isRead = false) => ({ terms, isRead });

describe('the reasons why a topic is found', () => {
  it('are the names of its tags that have a word of the query', () => {
    expect(reasonsOf('数据融合', topic, match(['数据', '据融', '融合', '数'])).tags).toEqual(['数据融合']);
  });

  it.each([
    ['快递小哥', ['快递小哥']],
    ['快递', ['快递小哥']],
    ['电商和网购', ['电商', '网购']],
    ['种地', []],
  ])('are the everyday words of its sectors: of %s %j', (query, words) => {
    expect(reasonsOf(query, topic, match([])).everyday).toEqual(words);
  });

  it('are its everyday words that share a word with the query', () => {
    expect(reasonsOf('带娃出游', topic, match(['带娃', '娃'])).everyday).toEqual(['带娃']);
    expect(reasonsOf('娃', topic, match(['娃'])).everyday).toEqual([]);
  });

  it('are the words that letters were read as, and none that stand there as typed', () => {
    expect(reasonsOf('ertong youhao', topic, match(['儿童', '友好', '童友'], true)).read).toEqual(['儿童友好']);
    expect(reasonsOf('儿童', topic, match(['儿童'], true)).read).toEqual([]);
    expect(reasonsOf('ertong', topic, match(['儿童'])).read).toEqual([]);
  });
});
