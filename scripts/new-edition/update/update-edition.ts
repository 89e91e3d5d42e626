import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { formatProblems, type Problem } from '../../../src/data/read/problem.ts';
import { readContent, type Content } from '../../../src/data/read/read-content.ts';
import { SOURCE_FILE } from '../../../src/data/read/content-files.ts';
import { createCatalog } from '../../../src/logic/catalog.ts';
import { dayOf } from '../../../src/logic/dates.ts';
import { LIST_FILES } from '../../../src/model/dataset.ts';
import { checkContent } from '../../checks/content/run.ts';
import { publish } from '../edition/publish.ts';
import { writeList } from '../edition/write-file.ts';
import { newEdition } from '../new-edition.ts';
import type { Report } from '../report.ts';
import { clauseChanges, type ClauseChange } from './clause-changes.ts';
import { withKnownIds } from './known-ids.ts';
import { mergeNotice } from './merge-notice.ts';
import { updateDrafts } from './update-drafts.ts';

/** What an update found: the report on the new notice, what changed in it, and what no longer holds until it is confirmed. */
export interface Update extends Report {
  changes: ClauseChange[];
  stale: Problem[];
}

/**
 * Reads a corrected notice into a content folder: its words replace the old ones, what was confirmed stays where its words
 * did, and what was read in the clauses that changed waits in drafts.yaml. The folder changes whole or not at all. Throws
 * an Error if there is no such folder, or the notice or the folder cannot be read.
 */
export async function updateEdition(notice: string, folder: string, now: Date): Promise<Update> {
  const target = resolve(folder);
  if (!existsSync(target)) throw new Error(`There is no folder ${folder} to update; leave out --update to make it`);
  const work = mkdtempSync(join(dirname(target), '.update-'));
  try {
    const { drafts: _drafts, ...report } = await newEdition(notice, join(work, 'fresh'), now);
    const known = read(target);
    const fresh = withKnownIds(read(join(work, 'fresh')).dataset, known.dataset);
    const changes = clauseChanges(createCatalog(known.dataset), createCatalog(fresh));
    const merged = join(work, 'merged');
    cpSync(target, merged, { recursive: true });
    mergeNotice(merged, known.dataset, fresh);
    cpSync(join(work, 'fresh', SOURCE_FILE), join(merged, SOURCE_FILE));
    const today = dayOf(now, known.dataset.edition.timeZone);
    const drafts = updateDrafts(known.dataset, fresh, changes, today);
    writeList(merged, LIST_FILES.drafts.path, drafts);
    publish(merged, today);
    renameSync(target, join(work, 'before'));
    renameSync(merged, target);
    const waiting = drafts.map(({ kind, value, clause, quote }) => ({ kind, value, clause, quote }));
    return { ...report, drafts: waiting, changes, stale: checkContent(target).problems };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function read(folder: string): Content {
  const { content, problems } = readContent(folder);
  if (!content || problems.length > 0) throw new Error(`${formatProblems(problems)}\n\nMend the content first`);
  return content;
}
