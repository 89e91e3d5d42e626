import type { Problem } from '../../../src/data/read/problem.ts';
import { normalize } from './clause-text.ts';
import type { CheckInput } from './types.ts';

/**
 * The notice as received, in the form in which it is compared, with the repairs of corrections.yaml applied; `applied`
 * counts them, and a repair whose place is not found exactly once is a problem.
 */
export function repairedSource({ source, dataset, paths }: CheckInput): {
  text: string;
  applied: number;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  let [text, applied] = [normalize(withoutFurniture(source)), 0];
  for (const correction of dataset.corrections) {
    if (correction.kind !== 'repair') continue;
    for (const { source: from, content: to } of correction.repairs) {
      const pieces = text.split(normalize(from));
      if (pieces.length === 2) {
        text = pieces.join(normalize(to));
        applied += 1;
      } else {
        problems.push({
          file: paths.corrections,
          id: correction.id,
          found: `"${from}" stands ${String(pieces.length - 1)} times in the source`,
          fix: 'quote so much of the source that the place is found exactly once',
        });
      }
    }
  }
  return { text, applied, problems };
}

/**
 * Takes out what the transcript adds for the eye: heading marks, list dashes, rules, bold marks and brackets around
 * addresses.
 */
function withoutFurniture(source: string): string {
  return source
    .replace(/^#+ /gm, '')
    .replace(/^- /gm, '')
    .replace(/^---$/gm, '')
    .replaceAll('**', '')
    .replace(/<(https?:[^>]*)>/g, '$1');
}
