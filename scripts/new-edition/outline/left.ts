import { topicHeading } from './headings.ts';
import type { Stretch } from './stretches.ts';
import type { LeftLine, OutlinePart } from './types.ts';

/** Lines that may be something else than they were placed as: topics outside their list, and numbers of parts out of order. */
export function leftOf(stretches: readonly Stretch[], parts: readonly OutlinePart[]): LeftLine[] {
  const topics = stretches.flatMap(({ lines }) =>
    lines
      .filter((line) => topicHeading(line))
      .map(({ line, text }) => ({
        line,
        text,
        why: 'it reads as a topic, but stands outside the list of topics, and is a clause',
      })),
  );
  const numbered = stretches.flatMap(({ heading, annex, title }, at) => {
    const number = annex === undefined ? heading?.number : undefined;
    return heading && number
      ? [{ line: heading.line, text: title, number: number.number, isTwice: parts[at]?.number === null }]
      : [];
  });
  const parted = numbered.flatMap(({ line, text, number, isTwice }, at) => {
    const before = numbered[at - 1]?.number ?? 0;
    if (isTwice) return [{ line, text, why: `its number ${String(number)} stands twice` }];
    return number === before + 1
      ? []
      : [{ line, text, why: `its number is ${String(number)}, after ${String(before)}` }];
  });
  return [...topics, ...parted].sort((one, other) => one.line - other.line);
}
