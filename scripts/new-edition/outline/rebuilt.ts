import type { Outline, OutlineGroup } from './types.ts';

/** The text of a notice rebuilt from its outline, piece by piece, in the order in which the site will have it. */
export function rebuiltPieces({ parts, annex, tracks }: Outline): string[] {
  const group = ({ label, title, introduction, topics }: OutlineGroup, printed = true): string[] => [
    ...(printed ? [label, title] : []),
    ...introduction,
    ...topics.flatMap((topic) => [topic.label, topic.title, ...topic.brief]),
  ];
  const topics = () =>
    tracks.flatMap((track) => [...group(track, track.printed), ...track.subtracks.flatMap((each) => group(each))]);
  return parts.flatMap((part) => [
    ...(part.printed ? [part.label ?? '', part.title] : []),
    ...part.clauses.flatMap(({ label, title, paragraphs }) => [label ?? '', title ?? '', ...paragraphs]),
    ...(part.id === annex ? topics() : []),
  ]);
}
