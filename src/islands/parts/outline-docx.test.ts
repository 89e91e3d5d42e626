import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../scripts/checks/content/run.ts';
import { applicationOutline, type OutlineTopic, type OutlineWords } from '../../logic/application-outline.ts';
import { localize } from '../../logic/localize.ts';
import { applicationOf } from '../../logic/materials.ts';
import { outlineSource } from '../../logic/outline-source.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../model/language.ts';
import { outlineDocx } from './outline-docx.ts';

const { content } = checkContent('content');
if (!content) throw new Error('the content cannot be read');
const { catalog } = content;
const application = applicationOf(catalog.materials);
const words: OutlineWords = {
  title: 'Outline',
  note: 'No official form.',
  notStated: null,
  topic: '{topic}',
  source: '{clause}',
  original: '中文',
  separator: ' · ',
};

function topicIn(language: Language): OutlineTopic {
  const [topic] = catalog.topics;
  if (!topic) throw new Error('the content has no topic');
  const title = localize(topic.title, language);
  return { title, place: [title], brief: [localize(topic.brief ?? topic.title, language)], reference: title };
}

/** The document as HTML, as another program reads it. */
async function readBack(language: Language): Promise<string> {
  if (!application) throw new Error('the content has no application');
  const source = outlineSource(catalog, application, language, words, 'Guide');
  const blob = await outlineDocx(applicationOutline(source, topicIn(language), topicIn(SOURCE_LANGUAGE)));
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await blob.arrayBuffer()) });
  // It knows no style of titles; there is nothing else that it does not know.
  expect(messages.map(({ message }) => message).filter((message) => !message.includes("'Title'"))).toEqual([]);
  return value;
}

describe.each(LANGUAGES)('a Word document in %s', (language) => {
  it('has the chapters and points of the notice as headings of two levels', async () => {
    const html = await readBack(language);
    const headings = Array.from(html.matchAll(/<h([12])>(?:<a [^>]*><\/a>)*(.*?)<\/h\1>/g), ([, level, text]) => [
      Number(level),
      text,
    ]);
    expect(headings).toEqual(
      application?.items.flatMap(({ name, points }) => [
        [1, localize(name, language).text],
        ...points.map((point) => [2, localize(point.name, language).text]),
      ]),
    );
    expect(headings).not.toEqual([]);
  });

  it('has the brief, and in translation the Chinese too', async () => {
    const html = await readBack(language);
    for (const { text } of [...topicIn(language).brief, ...topicIn(SOURCE_LANGUAGE).brief]) {
      expect(html.split(text)).toHaveLength(2);
    }
  });
});
