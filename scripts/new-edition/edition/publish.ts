import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_FILES } from '../../../src/model/dataset.ts';
import { keyOf, publishedFile, publishedThings, withNewThings } from '../../checks/content/published-list.ts';
import { checkContent } from '../../checks/content/run.ts';

/**
 * Enters what is new in a content folder in its list of published ids. With the day of an update, what is gone is said to
 * be gone from the notice.
 */
export function publish(folder: string, updated?: string): void {
  const { content } = checkContent(folder);
  if (!content) return;
  const things = publishedThings(content);
  const there = new Set(things.map(keyOf));
  const reason = 'the corrected notice no longer has it';
  const old = content.dataset.published.map((thing) =>
    updated === undefined || there.has(keyOf(thing)) || thing.withdrawn
      ? thing
      : { ...thing, withdrawn: { date: updated, reason } },
  );
  writeFileSync(join(folder, LIST_FILES.published.path), publishedFile(withNewThings(old, things)));
}
