import { formatProblems } from '../../../src/data/read/problem.ts';
import { changeText } from './clause-changes.ts';
import type { Update } from './update-edition.ts';

/** What an update found, in plain sentences, for the folder that was updated. */
export function updateText({ changes, drafts, stale }: Update, folder: string): string {
  if (changes.length === 0) return `${folder}: the notice says the same as before.`;
  return [
    `${folder}: ${String(changes.length)} changed in the notice ([-gone-], {+new+}):`,
    ...changes.map((change) => `  ${changeText(change).replaceAll('\n', ' ')}`),
    ...(stale.length === 0
      ? []
      : ['', 'What was confirmed and no longer holds, until it is confirmed anew or mended:', formatProblems(stale)]),
    '',
    `${String(drafts.length)} to confirm, the revision for visitors among them:   npm run confirm -- ${folder}`,
  ].join('\n');
}
