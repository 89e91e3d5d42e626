import type { Track } from '../../model/track.ts';
import { minimumPlaces, prizesOfTrack, sharedPrizes, type PrizesByLevel } from '../../logic/awards.ts';
import { isOpen } from '../../logic/corrections.ts';
import { paths } from '../../logic/paths.ts';
import { correctionNote } from './correction-note.ts';
import type { Writer } from './writer.ts';

/** What a track's entrants can win: its own prizes, those it shares, and the way to the national final. */
export function prizeList(writer: Writer, track: Track): string {
  const { catalog, words } = writer;
  const { allocations, nationalFinal, levels } = catalog.awards;
  const clauseOf = (kind: 'each' | 'shared') =>
    allocations.find((allocation) => allocation.kind === kind && allocation.tracks.includes(track.id))?.clause;
  const prizes = (given: PrizesByLevel) =>
    levels
      .filter(({ id }) => given[id])
      .map(({ id, name }) => `${writer.text(name)}${words.award.number(given[id] ?? 0)}`)
      .join(words.award.separator);
  const [own, shared] = [clauseOf('each'), clauseOf('shared')];
  const { places, smallAndMediumMinimumPercent: percent, clause } = nationalFinal;
  return writer.list([
    ...(own ? [`${prizes(prizesOfTrack(catalog.awards, track))} ${writer.clause(own)}`] : []),
    ...(shared ? [`${prizes(sharedPrizes(catalog.awards))}${words.award.sharedNote} ${writer.clause(shared)}`] : []),
    `${words.award.nationalFinalText(places, percent, minimumPlaces(places, percent))} ${writer.clause(clause)}`,
  ]);
}

/** The kinds of support for every track, by name. */
export function generalSupport(writer: Writer): string {
  return writer.list(
    writer.catalog.benefits.general.map(({ name, clause }) => `${writer.text(name)} ${writer.clause(clause)}`),
  );
}

/** The special support of a track in the words of the notice, or that the notice states none. */
export function specialSupport(writer: Writer, track: Track): string[] {
  const { catalog, words } = writer;
  const benefit = catalog.benefits.special.find((each) => each.track === track.id);
  if (!benefit) return [words.notStated.label];
  const provider = writer.link(
    catalog.organization(benefit.provider).name,
    writer.address(`${paths.organizations}#${benefit.provider}`),
  );
  // A clause without numbered items is its own only item.
  const clauses = new Set([benefit.clause, ...benefit.items.map(({ clause }) => clause)]);
  return [
    `${words.award.provider}${provider}`,
    ...[...clauses].flatMap((id) => {
      const { label, text } = catalog.clause(id).clause;
      return text ? [writer.clause(id), writer.quote({ label, text }), correctionNote(writer, id, isOpen)] : [];
    }),
  ];
}

/** The bodies that guide a track, and the clause that says so. */
export function guidingBodies(writer: Writer, track: Track): string {
  const bodies = track.guidingOrganizations.map((id) =>
    writer.link(writer.catalog.organization(id).name, writer.address(`${paths.organizations}#${id}`)),
  );
  return `${bodies.join(writer.words.award.separator)} ${writer.clause(track.clause)}`;
}
