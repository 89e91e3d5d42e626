import type { Track } from '../../model/track.ts';
import { paths } from '../../logic/paths.ts';
import { guidingBodies, prizeList, specialSupport } from './support.ts';
import { topicLink } from './topic.ts';
import type { Block, Twin } from './markdown-page.ts';
import type { Writer } from './writer.ts';

/** The page of a track. */
export function trackTwin(writer: Writer, track: Track): Twin {
  const { catalog, words } = writer;
  const id = catalog.clauseIdOf({ track, subtrack: null, topic: null });
  const counts = [
    words.count.topics(track.topics),
    ...(track.subtracks.length === 0 ? [] : [words.count.subtracks(track.subtracks.length)]),
  ];
  return {
    path: paths.track(track.id),
    fields: { id: track.id, clause: id },
    title: track.title,
    blocks: [
      words.track.number(track.number),
      writer.list([
        writer.fact(words.track.guidingOrganizations, guidingBodies(writer, track)),
        writer.fact(words.track.topicCount, `${counts.join(' · ')} ${writer.clause(id)}`),
      ]),
      { level: 2, heading: words.track.topics },
      ...topicLists(writer, track),
      { level: 2, heading: words.track.prizes },
      prizeList(writer, track),
      { level: 2, heading: words.track.benefits },
      ...specialSupport(writer, track),
    ],
  };
}

/** The topics by their numbers: one list, or a list under a heading for each sub-track. */
function topicLists(writer: Writer, track: Track): Block[] {
  const { catalog } = writer;
  const list = (topics: ReturnType<typeof catalog.topicsOf>) =>
    topics.map((topic) => `${String(topic.number)}. ${topicLink(writer, topic)}`).join('\n');
  if (track.subtracks.length === 0) return [list(catalog.topicsOf(track))];
  return track.subtracks.flatMap((subtrack) => [
    { level: 3, heading: writer.text(subtrack.title) },
    list(catalog.topicsOf(track, subtrack)),
  ]);
}
