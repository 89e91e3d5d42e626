import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { dayOf } from '../../src/logic/dates.ts';
import { readDocument } from './document/read-document.ts';
import { draftsOf } from './drafts/drafts.ts';
import { editionRecord, TIME_ZONE } from './edition/edition-record.ts';
import { trackRecords } from './edition/tracks.ts';
import { writeEdition } from './edition/write-edition.ts';
import { outlineOf } from './outline/outline.ts';
import { reportOn, type Report } from './report.ts';

/**
 * Makes a content folder from a notice, whole or not at all, and says what was found. Throws an Error if the folder is
 * there, the notice cannot be read, or what was made does not pass the checks.
 */
export async function newEdition(notice: string, folder: string, now: Date): Promise<Report> {
  const target = resolve(folder);
  if (existsSync(target))
    throw new Error(`${folder} is there already: name another, or say --update to take a corrected notice into it`);
  const lines = await readDocument(notice);
  if (lines.length === 0) throw new Error(`${notice} has no text`);
  const outline = outlineOf(lines);
  const today = dayOf(now, TIME_ZONE);
  const records = trackRecords(outline);
  const edition = editionRecord(outline, records.labels, folder, today);
  const drafts = draftsOf(outline, edition, records);
  const report = reportOn(outline, records, drafts);
  mkdirSync(dirname(target), { recursive: true });
  const beside = mkdtempSync(join(dirname(target), '.new-edition-'));
  try {
    writeEdition(beside, { outline, edition, records, drafts }, today);
    chmodSync(beside, 0o755);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return report;
}
