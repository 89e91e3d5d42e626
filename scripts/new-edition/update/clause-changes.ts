import { diffChars } from 'diff';
import type { Catalog } from '../../../src/logic/catalog.ts';
import { clauseReference } from '../../../src/logic/clause-reference.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords } from '../../checks/content/clause-text.ts';

/** A clause whose words changed; null where it was not there, or is gone. */
export interface ClauseChange {
  clause: string;
  /** As it is cited: 四、（二）1. */
  name: string;
  before: string | null;
  after: string | null;
}

/** What changed from one reading of a notice to another, clause by clause, topics among them; in the order of the new one. */
export function clauseChanges(before: Catalog, after: Catalog): ClauseChange[] {
  const [old, fresh] = [textsOf(before), textsOf(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .map((clause) => ({ clause, before: old.get(clause) ?? null, after: fresh.get(clause) ?? null }))
    .filter((change) => change.before !== change.after)
    .map((change) => {
      const catalog = change.after === null ? before : after;
      return { ...change, name: clauseReference(catalog, change.clause, SOURCE_LANGUAGE).text };
    });
}

function textsOf(catalog: Catalog): Map<string, string> {
  const ids = catalog.sections.flatMap((section) => catalog.clauseIdsOf(section));
  // A heading that is not in the notice is an editor's own.
  const isOurs = (id: string) => {
    const place = catalog.annexPlace(id);
    return place?.track.printed === false && !place.subtrack && !place.topic;
  };
  return new Map(ids.filter((id) => !isOurs(id)).map((id) => [id, clauseWords(catalog, id).whole.trim()]));
}

/** A change for the eye: what went in [- -], what came in {+ +}, with a little of what stayed. */
export function changeText({ name, before, after }: ClauseChange): string {
  if (before === null) return `${name}: new: ${after ?? ''}`;
  if (after === null) return `${name}: gone: ${before}`;
  const parts = diffChars(before, after).map(({ value, added, removed }, at, all) => {
    if (added) return `{+${value}+}`;
    if (removed) return `[-${value}-]`;
    return shortened(value, at > 0, at < all.length - 1);
  });
  return `${name}: ${parts.join('')}`;
}

/** Characters of what stayed that are shown beside a change. */
const CONTEXT = 12;

function shortened(text: string, isAfter: boolean, isBefore: boolean): string {
  if (text.length <= 2 * CONTEXT) return text;
  return `${isAfter ? text.slice(0, CONTEXT) : ''}…${isBefore ? text.slice(-CONTEXT) : ''}`;
}
