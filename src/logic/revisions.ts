import type { Revision } from '../model/revision.ts';

/** The revision of the content, which is the newest. Throws an Error if there is none, which `check:content` finds. */
export function latestRevision({ revisions }: { revisions: readonly Revision[] }): Revision {
  const [latest] = revisions;
  if (!latest) throw new Error('The content has no revision; run "npm run check:content"');
  return latest;
}
