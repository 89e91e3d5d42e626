import type { DocumentFault } from '../../logic/documents/document-faults.ts';
import { fillIn } from '../../logic/fill-in.ts';
import { groupMatches, isClose, type GroupMatch } from '../../logic/search/match-groups.ts';
import type { Sureness, TextMatch } from '../../logic/search/match-text.ts';
import { COMPARISON, sharedParameters } from '../../logic/shared-topics.ts';
import { findPart } from './find-part.ts';
import { limitedTracks } from './track-limit-store.ts';

/** Most tracks and sub-tracks shown. */
const GROUPS = 5;

/** The words the element says, from `data-words`. */
export interface Words extends Record<
  | 'close'
  | 'found'
  | 'nothing'
  | 'evidence'
  | 'separator'
  | 'counter'
  | 'empty'
  | 'short'
  | 'long'
  | 'longFile'
  | 'foreign'
  | 'reading'
  | 'partial'
  | 'replaced'
  | 'cleared'
  | 'failed'
  | 'noneInTracks',
  string
> {
  sureness: Record<Sureness, string>;
  files: Record<DocumentFault, string>;
}

/**
 * Shows the groups and topics that fit, of the tracks that are not left out, and what is to be said of them. Returns the
 * words of the description that they match.
 */
export function showMatches(host: HTMLElement, matches: readonly TextMatch[], words: Words): string[] {
  const sections = new Map(
    Array.from(host.querySelectorAll<HTMLElement>('.match-group'), (section) => [
      section.dataset['group'] ?? '',
      section,
    ]),
  );
  const groupOf = (id: string) => rowOf(host, id)?.closest<HTMLElement>('.match-group')?.dataset['group'] ?? '';
  const trackOf = (group: string) => sections.get(group)?.dataset['track'] ?? '';
  const tracks = limitedTracks([...sections.keys()].map(trackOf));
  const all = groupMatches(matches, groupOf);
  const groups = all.filter(({ group }) => !tracks || tracks.includes(trackOf(group))).slice(0, GROUPS);
  for (const each of host.querySelectorAll<HTMLElement>('.match-group, .topic-row')) each.hidden = true;
  const results = findPart(host, '.match-results', HTMLElement);
  for (const { group, matches: own } of groups) {
    const section = sections.get(group);
    if (!section) continue;
    section.hidden = false;
    results.append(section);
    for (const match of own) showRow(host, match, section, words);
  }
  const shown = groups.flatMap(({ matches: own }) => own).sort((a, b) => b.score - a.score);
  const best = shown.slice(0, 2).map(({ id }) => id);
  const link = findPart(results, '.toolbar a', HTMLAnchorElement);
  link.hidden = best.length < 2;
  link.href = `${link.pathname}${sharedParameters(best)}#${COMPARISON}`;
  const names = groups.map(({ group }) => sections.get(group)?.querySelector('h3')?.textContent.trim() ?? '');
  findPart(host, '#match-outcome', HTMLElement).textContent = outcome(words, groups, names, all);
  results.hidden = false;
  return [...new Set(shown.flatMap(({ evidence }) => evidence))];
}

/** What is said of groups that are shown, with these names, of all that fit. */
function outcome(words: Words, groups: readonly GroupMatch[], names: string[], all: readonly GroupMatch[]): string {
  const count = (some: readonly GroupMatch[]) => some.reduce((sum, { matches }) => sum + matches.length, 0);
  if (groups.length === 0 && all.length > 0) return fillIn(words.noneInTracks, { count: count(all) });
  if (groups.every(({ matches }) => matches.every(({ sureness }) => sureness === 'low'))) return words.nothing;
  const found = fillIn(words.found, { count: count(groups) });
  const [name = '', other = ''] = names;
  return isClose(groups) ? `${found} ${fillIn(words.close, { name, other })}` : found;
}

function rowOf(host: HTMLElement, id: string): HTMLElement | null {
  return host.querySelector<HTMLElement>(`.topic-row[data-topic-id="${CSS.escape(id)}"]`);
}

/** Shows the row of a topic: how close it is, and the words that say so. */
function showRow(host: HTMLElement, { id, sureness, evidence }: TextMatch, section: HTMLElement, words: Words): void {
  const row = rowOf(host, id);
  if (!row) return;
  row.hidden = false;
  section.querySelector('ul')?.append(row);
  for (const old of row.querySelectorAll('.strength, .match-evidence')) old.remove();
  const strength = Object.assign(document.createElement('span'), {
    className: 'strength',
    textContent: words.sureness[sureness],
  });
  strength.dataset['strength'] = sureness;
  row.querySelector('.row-meta')?.prepend(strength);
  if (evidence.length === 0) return;
  const note = Object.assign(document.createElement('p'), { className: 'match-evidence note' });
  const marks = evidence.map((found) => Object.assign(document.createElement('mark'), { textContent: found }));
  note.append(
    `${words.evidence} `,
    ...marks.flatMap((marked, at) => (at === 0 ? [marked] : [words.separator, marked])),
  );
  row.querySelector('.row-meta')?.after(note);
}
