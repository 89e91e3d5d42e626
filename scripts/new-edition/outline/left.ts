import { topicHeading } from './headings.ts';
import type { Stretch } from './stretches.ts';
import type { LeftLine, OutlinePart } from './types.ts';

/** Lines that may be something else than they were placed as: topics outside their list, and numbers of parts out of order. */
export function leftOf(stretches: readonly Stretch[], parts: readonly OutlinePart[]): LeftLine[] {
  const why = 'it reads as a topic, but stands outside the list of topics, and is a clause';
  const left = stretches
    .flatMap(({ lines }) => lines.filter((line) => topicHeading(line)))
    .map(({ line, text }) => ({ line, text, why }));
  let before = 0;
  for (const [at, { heading, annex, title: text }] of stretches.entries()) {
    const number = annex === undefined ? heading?.number?.number : undefined;
    if (!heading || number === undefined) continue;
    const { line } = heading;
    if (parts[at]?.number === null) left.push({ line, text, why: `its number ${String(number)} stands twice` });
    else if (number !== before + 1)
      left.push({ line, text, why: `its number is ${String(number)}, after ${String(before)}` });
    before = number;
  }
  return left.sort((one, other) => one.line - other.line);
}
