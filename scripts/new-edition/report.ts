import type { Draft } from '../../src/model/draft.ts';
import { rebuiltPieces } from './outline/rebuilt.ts';
import type { TrackRecords } from './edition/tracks.ts';
import type { LeftLine, Outline } from './outline/types.ts';
import { normalize } from '../checks/content/clause-text.ts';

/** What was found in a notice and what is left to do. */
export interface Report {
  parts: number;
  clauses: number;
  tracks: number;
  subtracks: number;
  topics: number;
  charactersPlaced: number;
  charactersTotal: number;
  drafts: Pick<Draft, 'kind' | 'value' | 'clause' | 'quote'>[];
  left: LeftLine[];
}

/** The report on an outline. Throws an Error if the text rebuilt from it is not the text of the document. */
export function reportOn(outline: Outline, { tracks, topics }: TrackRecords, drafts: readonly Draft[]): Report {
  const source = normalize(outline.lines.map(({ text }) => text).join(''));
  const rebuilt = normalize(rebuiltPieces(outline).join(''));
  if (source !== rebuilt) {
    const at = Array.from(source).findIndex((character, index) => character !== rebuilt[index]);
    throw new Error(`A fault of this program: the notice was not placed whole, from "${source.slice(at, at + 20)}" on`);
  }
  return {
    parts: outline.parts.length,
    clauses: outline.parts.flatMap(({ clauses }) => clauses).length,
    tracks: tracks.length,
    subtracks: tracks.flatMap(({ subtracks = [] }) => subtracks).length,
    topics: topics.length,
    charactersPlaced: rebuilt.length,
    charactersTotal: source.length,
    drafts: drafts.map(({ kind, value, clause, quote }) => ({ kind, value, clause, quote })),
    left: outline.left,
  };
}

/** The report in plain sentences, for the folder that was written. */
export function reportText(report: Report, folder: string): string {
  const kinds = [...Map.groupBy(report.drafts, ({ kind }) => kind)].map(
    ([kind, { length }]) => `  ${kind}: ${String(length)}`,
  );
  return [
    `${folder}: ${count(report.charactersPlaced, 'character')} of ${String(report.charactersTotal)} placed, in ` +
      `${count(report.parts, 'part')}, ${count(report.clauses, 'clause')}, ${count(report.tracks, 'track')}, ` +
      `${count(report.subtracks, 'sub-track')} and ${count(report.topics, 'topic')}.`,
    'Days are meant in the time zone Asia/Shanghai: correct edition.yaml if that is not so.',
    report.drafts.length === 0
      ? 'No fact was read out of the notice.'
      : `${count(report.drafts.length, 'fact')} read, in drafts.yaml until you confirm them:\n${kinds.join('\n')}`,
    ...(report.left.length === 0 ? [] : ['Look at these lines of the notice:']),
    ...report.left.map(({ line, text, why }) => `  line ${String(line)}, “${text.slice(0, 30)}”: ${why}`),
    `See it:   CONTENT_DIR=${folder} npm start`,
    ...(report.drafts.length === 0 ? [] : [`Confirm:  npm run confirm -- ${folder}`]),
  ].join('\n');
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}
