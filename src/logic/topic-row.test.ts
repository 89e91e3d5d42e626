import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { topicRow, topicRowHtml } from './topic-row.ts';

const WORDS = { add: 'Add "it"', remove: 'Remove', notKept: 'Not kept' };
const catalog = tinyCatalog;
const [topic] = catalog.topics;
if (!topic) throw new Error('The tiny edition has no topic');
const row = topicRow(catalog, topic, 'en', { label: (number) => `Topic ${String(number)}` });

describe('topicRow', () => {
  it('has the title, the place, the number and the tags of a topic in the language', () => {
    expect(row).toMatchObject({ id: topic.id, label: `Topic ${String(topic.number)}` });
    expect(row.place[0]?.text).toBe(catalog.track(topic.track).title.en);
    expect(row.tags).toHaveLength(topic.sectors.length + topic.techniques.length + topic.dataSources.length);
  });

  it('falls back to the Chinese text, with its language, where there is no translation', () => {
    const untranslated = { ...topic, title: { ...topic.title, en: null } };
    const { title } = topicRow(catalog, untranslated, 'en', { label: String });
    expect(title).toEqual({ text: topic.title['zh-CN'], language: 'zh-CN' });
    expect(topicRowHtml({ ...row, title }, 'title', 'en', WORDS)).toContain(
      `<span lang="zh-CN">${topic.title['zh-CN']}</span>`,
    );
  });
});

describe('topicRowHtml', () => {
  const title = { text: `<b>&"'`, language: 'en' as const };

  it.each(['row', 'short', 'placed', 'title'] as const)(
    '%s: escapes texts and attributes, and links the topic',
    (form) => {
      const html = topicRowHtml({ ...row, title }, form, 'en', WORDS);
      expect(html).toContain(`<a href="/en/topics/${topic.id}/">&lt;b&gt;&amp;&quot;&#39;</a>`);
      expect(html).not.toContain('<b>');
    },
  );

  it('row: has line, tags and star; short: is hidden and has neither line nor tags', () => {
    const card = topicRowHtml(row, 'row', 'en', WORDS);
    expect(card).toMatch(/class="row-line".*class="tag-list".*<topic-star[^>]* data-add="Add &quot;it&quot;"/);
    expect(card).not.toContain(' hidden');
    expect(topicRowHtml(row, 'short', 'en', WORDS)).toMatch(
      /^<li [^>]* hidden>(?!.*row-line)(?!.*tag-list).*<topic-star/,
    );
  });

  it('placed: is short and says no place', () => {
    const [track] = row.place;
    expect(topicRowHtml(row, 'short', 'en', WORDS)).toContain(track?.text);
    expect(topicRowHtml(row, 'placed', 'en', WORDS)).not.toContain(track?.text);
    expect(topicRowHtml(row, 'placed', 'en', WORDS)).toContain(`<span class="row-place">${row.label}</span>`);
  });
});
