import { LANGUAGES, SOURCE_LANGUAGE } from '../../model/language.ts';
import type { Topic } from '../../model/topic.ts';
import type { Track } from '../../model/track.ts';
import { VOCABULARIES } from '../../model/vocabulary.ts';
import { termsIn } from '../../logic/glossary.ts';
import { markdownPath, paths, topicFile, topicSourcePath } from '../../logic/paths.ts';
import { correctionNote } from './correction-note.ts';
import { generalSupport, guidingBodies, prizeList, specialSupport } from './support.ts';
import type { Block, Twin } from './markdown-page.ts';
import type { Writer } from './writer.ts';

/** The page of a topic; `related` are the topics that read alike. */
export function topicTwin(writer: Writer, topic: Topic, related: readonly Topic[]): Twin {
  const { catalog, words } = writer;
  const track = catalog.track(topic.track);
  const chapter = topicChapter(writer, topic);
  return {
    ...chapter,
    blocks: [
      ...chapter.blocks,
      ...aliases(writer, topic),
      { level: 2, heading: words.topic.prizesAndBenefits },
      prizeList(writer, track),
      { level: 3, heading: words.award.general },
      generalSupport(writer),
      { level: 3, heading: words.track.benefits },
      ...specialSupport(writer, track),
      { level: 2, heading: words.topic.related },
      words.topic.relatedNote,
      writer.list(related.map((each) => topicLink(writer, each))),
    ],
  };
}

/** The page of a topic without what it shares with its track and what serves the search alone. */
export function topicChapter(writer: Writer, topic: Topic): Twin {
  const { catalog, words } = writer;
  const track = catalog.track(topic.track);
  const id = catalog.clauseIdOf(topic);
  return {
    path: paths.topic(topic.id),
    fields: { id: topic.id, clause: id },
    title: topic.title,
    blocks: [
      { level: 2, heading: words.topic.brief },
      writer.quote({ text: topic.brief }),
      correctionNote(writer, id),
      { level: 2, heading: words.topic.facts },
      writer.list([
        writer.fact(words.topic.place, [trackLink(writer, track), ...topicPlace(writer, topic).slice(1)].join(' · ')),
        writer.fact(words.track.guidingOrganizations, guidingBodies(writer, track)),
        writer.fact(words.topic.clause, writer.clause(id)),
        writer.fact(words.topic.sourceFile, writer.link(topicFile(topic), writer.fileAddress(topicSourcePath(topic)))),
      ]),
      ...tags(writer, topic),
      ...terms(writer, topic),
    ],
  };
}

/** A topic's twin by its title. */
export function topicLink(writer: Writer, { title, id }: Topic): string {
  return writer.link(title, writer.address(markdownPath(paths.topic(id))));
}

/** A track's twin by its title. */
export function trackLink(writer: Writer, { title, id }: Track): string {
  return writer.link(title, writer.address(markdownPath(paths.track(id))));
}

/** Where a topic stands: its track, its sub-track, its number. */
export function topicPlace(writer: Writer, topic: Topic): string[] {
  const { catalog, words } = writer;
  const places = [catalog.track(topic.track), catalog.subtrack(topic)].filter((each) => each !== null);
  return [...places.map(({ title }) => writer.text(title)), words.topic.label(topic.number)];
}

/** The terms of the vocabularies that the topic carries, each with the words that justify it. */
function tags(writer: Writer, topic: Topic): Block[] {
  const { catalog, words } = writer;
  const lines = VOCABULARIES.map((vocabulary) => {
    const found = topic[vocabulary].map(({ id, evidence }) => {
      const name = writer.link(catalog.term(vocabulary, id).name, writer.address(paths.tag(vocabulary, id)));
      return `${name} ${evidence.map((quote) => `“${writer.text(quote)}”`).join('、')}`;
    });
    return writer.fact(words.topic[vocabulary], found.length === 0 ? words.topic.noTags : found.join(' · '));
  });
  return [{ level: 2, heading: words.topic.tags }, words.topic.tagsNote, writer.list(lines)];
}

/** The glossary's terms in the topic, in both languages. */
function terms(writer: Writer, topic: Topic): Block[] {
  const { catalog, words } = writer;
  const found = termsIn(`${topic.title[SOURCE_LANGUAGE]} ${topic.brief[SOURCE_LANGUAGE]}`, catalog.glossary);
  if (found.length === 0) return [];
  return [
    { level: 2, heading: words.topic.terms },
    writer.list(found.map(({ term, en }) => `${writer.text(term)} — ${writer.text(en)}`)),
  ];
}

/** The everyday words by which people look for the topic, a line for each language. */
function aliases(writer: Writer, topic: Topic): Block[] {
  const { topic: words } = writer.words;
  const lists = LANGUAGES.map((language) => topic.aliases[language]).filter((list) => list.length > 0);
  if (lists.length === 0) return [];
  return [
    { level: 2, heading: words.aliases },
    words.aliasesNote,
    writer.list(lists.map((list) => list.map((alias) => writer.text(alias)).join(' · '))),
  ];
}
