import type { Correction } from '../../model/correction.ts';
import { correctionsOf } from '../../logic/corrections.ts';
import { paths } from '../../logic/paths.ts';
import type { Writer } from './writer.ts';

/** Says that a clause is discussed among the notes on the text; nothing where no note on it is wanted. */
export function correctionNote(
  writer: Writer,
  clauseId: string,
  isWanted: (correction: Correction) => boolean = () => true,
): string {
  const { catalog, words } = writer;
  const notes = correctionsOf(catalog.corrections, clauseId)
    .filter(isWanted)
    .map(({ id, title }) => writer.link(title, writer.address(`${paths.corrections}#${id}`)));
  return notes.length === 0 ? '' : `${words.correction.see} ${notes.join(words.correction.separator)}`;
}
