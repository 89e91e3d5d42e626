import { announcesTopics, castListed } from './topic-list.ts';
import { castLabelled, tracksOf, type Cast } from './topics.ts';
import { clausesOf } from './clauses.ts';
import { distributionPart, headPart, signaturePart } from './ends.ts';
import { readLine, type ReadLine } from './lines.ts';
import { PartIds, rawParts, type RawPart } from './parts.ts';
import { ANNEX, segmentsOf, type Segment } from './segments.ts';
import type { NoticeLine, Outline, OutlinePart } from './types.ts';

/** A part before its clauses are read, with its topics. */
interface Stretch extends RawPart {
  kind: Segment['kind'];
  /** What is printed before the title of an annex. */
  annex?: string;
}

/** What stands where in a notice: its parts with their clauses, tracks and topics. No character is lost. */
export function outlineOf(document: readonly NoticeLine[]): Outline {
  const lines = document.map(readLine).filter(({ text }) => text.trim() !== '');
  const stretches = segmentsOf(lines).flatMap(stretchesOf);
  const found = stretches.map((stretch) => topicsIn(stretch));
  const most = Math.max(0, ...found.map((cast) => topicCount(cast?.cast)));
  const place = most === 0 ? -1 : found.findIndex((cast) => topicCount(cast?.cast) === most);
  const topics = found[place];
  const tracks = topics ? tracksOf(topics.cast) : [];
  const titles = tracks.filter(({ printed }) => printed).map(({ title }) => title);

  const ids = new PartIds();
  const numbers = new Set<number>();
  const parts = stretches.map((stretch, at): OutlinePart => {
    const own = at === place && topics ? { ...stretch, lines: stretch.lines.slice(0, topics.start) } : stretch;
    if (own.kind === 'head') return headPart(own.lines);
    if (own.kind === 'signature') return signaturePart(own.lines);
    if (own.kind === 'distribution') return distributionPart(own.lines);
    return partOf(own, ids, numbers, titles);
  });
  return { parts, annex: parts[place]?.id, tracks, left: [] };
}

function topicCount(cast: readonly Cast[] = []): number {
  return cast.filter(({ role }) => role === 'topic').length;
}

function topicsIn({ kind, title, lines }: Stretch): { start: number; cast: Cast[] } | undefined {
  if (kind !== 'body' && kind !== 'annex') return undefined;
  return castLabelled(lines) ?? (kind === 'annex' && announcesTopics(title) ? castListed(lines) : undefined);
}

function stretchesOf({ kind, lines }: Segment): Stretch[] {
  if (kind === 'body') return rawParts(lines).map((part) => ({ ...part, kind }));
  const [first, second, ...others] = lines;
  if (kind !== 'annex' || !first) return [{ kind, heading: undefined, title: '', lines }];
  const label = ANNEX.exec(first.text)?.[0] ?? '';
  const title = first.text.slice(label.length).trim();
  // The title of an annex stands beside its number or on the line below.
  const below = title === '' && second && !second.number && second.kind === 'text' ? second : undefined;
  const rest = below ? others : lines.slice(1);
  return [{ kind, heading: first, annex: label.trim(), title: below?.text ?? title, lines: rest }];
}

function partOf(stretch: Stretch, ids: PartIds, numbers: Set<number>, tracks: readonly string[]): OutlinePart {
  const { kind, heading, annex, title, lines } = stretch;
  const number = annex === undefined ? (heading?.number?.number ?? null) : null;
  const own = number !== null && !numbers.has(number) ? number : null;
  if (own !== null) numbers.add(own);
  const id = kind === 'annex' ? ids.give('', 'annex') : ids.give(title, heading ? `part-${String(own ?? numbers.size)}` : 'text');
  const clauses = clausesOf(own === null ? id : String(own), lines, tracks);
  const label = annex ?? heading?.number?.label ?? null;
  const line = heading?.line ?? lines[0]?.line ?? 1;
  const shown = title === '' ? (annex ?? '正文') : title;
  return { id, number: own, label: title === '' ? null : label, title: shown, printed: heading !== undefined, clauses, line };
}
