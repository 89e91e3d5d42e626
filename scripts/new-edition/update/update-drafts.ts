import type { Dataset } from '../../../src/model/dataset.ts';
import { LIST_FILES, RECORD_FILES } from '../../../src/model/dataset.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { ClauseChange } from './clause-changes.ts';

/** Most clauses that the summary of a revision names. */
const MOST_NAMED = 5;

/**
 * What an editor has to look at after an update: the drafts that waited where their words stayed, what was read in the
 * clauses that changed, under the id of what was confirmed there before, and the revision that visitors see.
 */
export function updateDrafts(known: Dataset, fresh: Dataset, changes: readonly ClauseChange[], today: string): Draft[] {
  const changed = new Set(changes.map(({ clause }) => clause));
  const waiting = known.drafts.filter(({ clause }) => !changed.has(clause));
  const read = fresh.drafts
    .filter(({ clause }) => changed.has(clause))
    .map((draft) => underKnownId(draft, known))
    .filter((draft) => !isConfirmed(draft, known));
  const ids = new Set(read.map(({ id }) => id));
  return [...read, ...waiting.filter(({ id }) => !ids.has(id)), ...revisionDraft(known, changes, today)];
}

/** Whether edition.yaml has the facts of a draft already. */
function isConfirmed({ file, value }: Draft, { edition }: Dataset): boolean {
  return (
    file === RECORD_FILES.edition.path &&
    Object.entries(value as object).every(
      ([key, fact]) => JSON.stringify(edition[key as keyof typeof edition]) === JSON.stringify(fact),
    )
  );
}

/** A draft in the place of the one record of its file that comes from the same clause. */
function underKnownId(draft: Draft, known: Dataset): Draft {
  const key = Object.entries(LIST_FILES).find(([, { path }]) => path === draft.file)?.[0];
  const records = (key === undefined ? [] : known[key as keyof typeof LIST_FILES]) as {
    id?: string;
    clause?: string;
  }[];
  const [record, ...others] = records.filter(({ clause }) => clause === draft.clause);
  if (record?.id === undefined || others.length > 0) return draft;
  return { ...draft, value: { ...(draft.value as object), id: record.id } };
}

function revisionDraft(known: Dataset, changes: readonly ClauseChange[], today: string): Draft[] {
  const [first] = changes.filter(({ after }) => after !== null);
  if (!first) return [];
  const names = changes.slice(0, MOST_NAMED).map(({ name }) => name);
  const rest = changes.length > names.length ? `等${String(changes.length)}处` : '';
  const number = Math.max(0, ...known.revisions.map((revision) => revision.number)) + 1;
  const summary = { 'zh-CN': `通知有更新：${names.join('、')}${rest}。` };
  return [
    {
      id: `revision-${String(number)}`,
      kind: 'revision',
      file: LIST_FILES.revisions.path,
      value: { number, date: today, summary },
      clause: first.clause,
      quote: (first.after ?? '').split('\n')[0] ?? '',
    },
  ];
}
