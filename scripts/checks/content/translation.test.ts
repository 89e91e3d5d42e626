import { beforeAll, describe, expect, it } from 'vitest';
import type { LocalizedText } from '../../../src/model/localized.ts';
import type { CheckInput } from './types.ts';
import { checkContent } from './run.ts';
import { translation } from './translation.ts';

let content: CheckInput;

beforeAll(() => {
  const checked = checkContent('content');
  if (!checked.content) throw new Error('the content cannot be read');
  content = checked.content;
});

/** What the check finds when an English text of a topic is another; the text is put back. */
function findings(change: (brief: LocalizedText) => string, topicId: string): string[] {
  const brief = content.catalog.topic(topicId).brief;
  if (!brief) throw new Error('the topic has no brief');
  const original = brief.en;
  brief.en = change(brief);
  const found = translation.run(content, () => undefined).map(({ id, found: what }) => `${id} ${what}`);
  brief.en = original;
  return found;
}

const english = (text: LocalizedText | undefined) => text?.en ?? '';

describe('the English of the content', () => {
  it('has no difference from the Chinese that is not listed', () => {
    expect(translation.run(content, () => undefined)).toEqual([]);
  });

  it('is found when Chinese is left in it', () => {
    expect(findings((brief) => `${english(brief)} 数据`, 'finance-04').join()).toContain('Chinese characters');
  });

  it('may quote a name in Chinese, but not another than its Chinese has', () => {
    const name = (brief: LocalizedText) => brief['zh-CN'].slice(0, 4);
    expect(findings((brief) => `${english(brief)} “${name(brief)}”`, 'finance-04')).toEqual([]);
    expect(findings((brief) => `${english(brief)} “${name(brief)}丙”`, 'finance-04').join()).toContain(
      'Chinese characters',
    );
    expect(findings((brief) => `${english(brief)} ${name(brief)}`, 'finance-04').join()).toContain(
      'Chinese characters',
    );
  });

  it('is found when it is a copy of the Chinese', () => {
    expect(findings((brief) => brief['zh-CN'], 'finance-04').join()).toContain('copy of the Chinese');
  });

  it('is found when any topic loses its last sentence', () => {
    const unnoticed = content.catalog.topics.filter(({ id, brief }) => {
      const sentences = english(brief).split(/(?<=[.!?][”)]*)\s+/);
      const chinese = brief?.['zh-CN'].match(/[。！？]/g)?.length ?? 0;
      // Where the translator split a sentence in two, the count alone cannot tell.
      return sentences.length <= chinese && findings(() => sentences.slice(0, -1).join(' '), id).length === 0;
    });
    expect(unnoticed.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it('is found when two topics have each other’s text', () => {
    const { topics } = content.catalog;
    const noticed = topics.filter((topic, at) => {
      const other = topics[(at + 1) % topics.length];
      return findings(() => (other ? english(other.brief) : ''), topic.id).length > 0;
    });
    expect(noticed.length / topics.length).toBeGreaterThan(0.97);
  }, 60_000);
});
