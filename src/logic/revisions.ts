import type { Revision } from '../model/revision.ts';

/** The revision that the content is of: the newest. Throws an Error where there is none, which `check:content` finds. */
export function latestRevision({ revisions }: { revisions: readonly Revision[] }): Revision {
  const [latest] = revisions;
  if (!latest) throw new Error('The content has no revision; run "npm run check:content"');
  return latest;
}
